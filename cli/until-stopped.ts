/** Resolves with the signal's name when the process is asked to end. Later signals are not counted. */
export function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      // The launcher passes on what the terminal has sent to both: the second one must not cut the stop short.
      process.on(signal, () => resolve(signal));
    }
  });
}
