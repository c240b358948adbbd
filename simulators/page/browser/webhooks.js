import { ask } from "./control.js";
import { element, make, onChange, replace } from "./dom.js";

const shown = 8;
const tones = { delivered: "good", waiting: "warn", sending: "warn", "given-up": "bad", lost: "bad" };
const befallen = { lose: "lost", duplicate: "sent twice", delay: "late", disorder: "overtaken" };

const showList = onChange(({ deliveries, mischief, act }) => {
  const rows = deliveries
    .slice(-shown)
    .toReversed()
    .map(({ state, target, attempts, mischief: struck }) => {
      const last = attempts.at(-1);
      const answer = last === undefined ? "" : `, last answer ${last.status ?? `none (${last.error})`}`;
      const tries = `${attempts.length} ${attempts.length === 1 ? "attempt" : "attempts"}${answer}`;
      const said = `${tries}${struck === undefined ? "" : `, ${befallen[struck]} on purpose`}`;
      return make(
        "li",
        {},
        make(
          "div",
          {},
          make("span", { className: `tag ${tones[state]}`, textContent: state.replace("-", " ") }),
          ` ${said}`,
          make("div", { className: "path note", textContent: target, title: target }),
        ),
      );
    });
  replace(element("deliveries"), rows);
  element("no-deliveries").hidden = rows.length > 0;
  replace(
    element("mischief"),
    mischief.map(({ id, kind, remaining }) =>
      make(
        "li",
        {},
        make(
          "div",
          {},
          make("span", { className: "tag warn", textContent: befallen[kind] }),
          remaining === undefined ? " every webhook" : ` the next ${remaining === 1 ? "one" : remaining}`,
        ),
        make("button", {
          type: "button",
          className: "quiet",
          textContent: "All off",
          data: { key: id },
          onclick: () => act("Webhooks go their way again.", () => ask("DELETE", "/webhook-mischief")),
        }),
      ),
    ),
  );
});

export const showWebhooks = (deliveries, mischief, act) => showList({ deliveries, mischief, act });

export function listenToWebhooks(act) {
  element("mischief-form").onsubmit = (event) => {
    event.preventDefault();
    return act("It befalls the next webhook.", () =>
      ask("POST", "/webhook-mischief", { kind: element("mischief-kind").value }),
    );
  };
}
