/**
 * What the person at the command line gave is wrong: an option, a file, a configuration.
 * Printed as it is, without a stack trace; exit code 2.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The command was right and could not be carried out. Printed without a stack trace; exit code 1. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
}
