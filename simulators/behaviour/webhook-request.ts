/** How a receiver took a webhook: `status` is absent without an answer, and `error` says why there was none. */
export interface WebhookReply {
  readonly status?: number;
  readonly error?: "timeout" | "connection";
  readonly retryAfterSeconds?: number;
}

export async function postWebhook(
  target: string,
  method: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<WebhookReply> {
  try {
    const response = await fetch(target, {
      method,
      body,
      headers: { "content-type": "application/json", ...headers },
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.arrayBuffer();
    const retryAfter = response.headers.get("retry-after");
    return {
      status: response.status,
      ...(retryAfter !== null && /^\d+$/.test(retryAfter) ? { retryAfterSeconds: Number(retryAfter) } : {}),
    };
  } catch (error) {
    return { error: error instanceof Error && error.name === "TimeoutError" ? "timeout" : "connection" };
  }
}
