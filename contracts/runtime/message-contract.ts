import type { CompiledValidator } from "./validation.ts";

/** One JetStream stream. */
export interface StreamContract {
  readonly name: string;
  readonly description?: string;
  readonly subjects: readonly string[];
  readonly retention: "limits" | "workqueue" | "interest";
  readonly storage: "file" | "memory";
  /** `old`: the oldest make room. `new`: what does not fit is refused. */
  readonly discard: "old" | "new";
  /** 0 keeps for ever. */
  readonly maxAgeSeconds?: number;
  readonly maxBytes?: number;
  /** How long a message id is remembered, against doubles. */
  readonly duplicateWindowSeconds?: number;
}

/** One business event, a CloudEvent in structured JSON. */
export interface EventContract {
  /** The CloudEvents `type`. */
  readonly type: string;
  /** The short name, as `deal-won`. */
  readonly name: string;
  readonly subject: string;
  readonly stream: string;
  /** Judges the whole event, envelope and data. */
  readonly validate: CompiledValidator;
}

/** What is kept in a stream and is no business event: webhooks as received, calls as made, dead letters. */
export interface RecordContract {
  readonly name: string;
  /** The subject; `{…}` stands for one token. */
  readonly address: string;
  readonly stream: string;
  readonly validate: CompiledValidator;
}

/** One operation that is answered over NATS. */
export interface OperationContract {
  readonly name: string;
  readonly summary: string;
  readonly subject: string;
  /** Its servers share the requests in this queue group. */
  readonly queue: string;
  readonly validateRequest: CompiledValidator;
  readonly validateReply: CompiledValidator;
}
