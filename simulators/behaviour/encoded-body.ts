/**
 * A body that is known as JSON text before anybody has made the object. The text is made anew each time it is asked for, from what does
 * not change any more: whoever keeps the body keeps little.
 */
export abstract class EncodedBody {
  abstract text(): string;

  /** The object, for whoever looks into it. */
  toJSON(): unknown {
    return JSON.parse(this.text());
  }
}

/** The body as it is sent. */
export function bodyText(body: unknown): string {
  if (body instanceof EncodedBody) return body.text();
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** The body as an object, if it is one. */
export function bodyValue(body: unknown): unknown {
  return body instanceof EncodedBody ? body.toJSON() : body;
}
