/**
 * Something that this program needs is missing or set up otherwise, so nothing was started. Whoever runs it can put
 * it right, and the message says how: it is shown as it is, without a stack.
 */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}
