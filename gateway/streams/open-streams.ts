/** How many streams are open here, by who reads them. */
export interface OpenStreams {
  /** Takes a place for one more, or answers undefined if there is none. The returned function gives it back. */
  open(clientId: string): (() => void) | undefined;
}

/** A stream costs a socket and a request to orchestration every few seconds. */
const openAtMost = 500;
const openAtMostByClient = 20;

export function createOpenStreams(): OpenStreams {
  const byClient = new Map<string, number>();
  let total = 0;

  const give = (clientId: string, change: 1 | -1) => {
    total += change;
    const count = (byClient.get(clientId) ?? 0) + change;
    if (count === 0) byClient.delete(clientId);
    else byClient.set(clientId, count);
  };
  return {
    open(clientId) {
      if (total >= openAtMost || (byClient.get(clientId) ?? 0) >= openAtMostByClient) return undefined;
      give(clientId, 1);
      let closed = false;
      return () => {
        if (!closed) give(clientId, -1);
        closed = true;
      };
    },
  };
}
