// The control API beside the page, and what a person asks of it.
const root = "/__sim";

/** Throws with what a person can read if it is refused. */
export async function ask(method, path, body) {
  const response = await fetch(root + path, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = text === "" ? undefined : JSON.parse(text);
  if (response.ok) return answer;
  const errors = (answer?.errors ?? []).map(({ pointer, detail }) => `${pointer} ${detail}`);
  throw new Error([answer?.detail ?? answer?.title ?? `status ${response.status}`, ...errors].join("; "));
}

export const readFacts = async () => (await fetch(`${root}/page/facts.json`)).json();

/** Does what a person asked for, says what came of it, and lets the page be read again. */
export function createAct(say, refresh) {
  return async (done, deed) => {
    try {
      const answer = await deed();
      say(typeof done === "function" ? done(answer) : done, "good");
    } catch (error) {
      say(`That was refused: ${error.message}`, "bad");
    }
    await refresh();
  };
}
