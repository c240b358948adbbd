import { askGateway, type GatewayAccess } from "../gateway-client.ts";
import type { Terminal } from "../terminal.ts";

interface Replays {
  readonly replayed: readonly string[];
  readonly passedOver: readonly string[];
  readonly next?: string;
}

interface Newest {
  readonly deadLetters: readonly { readonly deadLetterId: string }[];
}

/** Replays all dead letters that the filter selects, for the reason that may be with it, a request's worth at a time, and tells how many. */
export async function replayAll(
  terminal: Terminal,
  access: GatewayAccess,
  filter: Readonly<Record<string, string | undefined>>,
  json: boolean,
): Promise<void> {
  const replayed: string[] = [];
  const passedOver: string[] = [];
  // What is put aside again by this very replay is not brought a third time.
  const [newest] = ((await askGateway(access, { path: "/v1/dead-letters", query: { limit: "1" } })) as Newest)
    .deadLetters;
  let after: string | undefined;
  do {
    const request = askGateway(access, {
      method: "POST",
      path: "/v1/dead-letters/replay",
      body: { ...filter, after, upTo: newest?.deadLetterId },
    });
    const answer = (await terminal.progress("Replaying", request)) as Replays;
    replayed.push(...answer.replayed);
    passedOver.push(...answer.passedOver);
    after = answer.next;
  } while (after !== undefined);

  if (json) return terminal.out(JSON.stringify({ replayed, passedOver }));
  terminal.out(`${replayed.length} replayed${replayed.length === 0 ? "" : `: ${replayed.join(", ")}`}`);
  if (passedOver.length > 0) terminal.out(`Cannot be replayed: ${passedOver.join(", ")}`);
}
