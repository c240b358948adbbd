import { ask } from "./control.js";
import { element, make, onChange, option, readable, replace } from "./dom.js";

/** Fields that only some kinds of fault have. */
const fields = {
  status: ["error", "error-after-commit", "gateway-page"],
  policy: ["throttled"],
  step: ["half-done"],
};
const usualLatencyMs = 2000;

let facts;
const showList = onChange(({ faults, windows, drift, act }) => {
  const rows = [
    ...faults.map((fault) => faultRow(fault, act)),
    ...windows.map(({ startsAt, endsAt }) =>
      row("closed", `from ${readable(startsAt)} to ${readable(endsAt)}`, "maintenance", act, () =>
        ask("DELETE", "/maintenance"),
      ),
    ),
  ];
  const { profile, changes } = drift;
  if (changes.length > 0) {
    const said = `${profile === undefined ? "" : `as version ${profile}, `}${changes.length} ${changes.length === 1 ? "difference" : "differences"}`;
    rows.push(row("drifted answers", said, "drift", act, () => ask("DELETE", "/drift")));
  }
  replace(element("faults"), rows);
  element("all-well").hidden = rows.length > 0;
  element("disarm").hidden = faults.length < 2;
  if (document.activeElement !== element("version")) element("version").value = profile ?? "";
});

export const showFaults = (faults, windows, drift, act) => showList({ faults, windows, drift, act });

function faultRow({ id, call, key, remaining, probability, fault }, act) {
  const about = key === undefined ? "" : ` that mentions “${key}”`;
  const where = `${call === "*" ? "any call" : call}${about}`;
  const share =
    probability === undefined || probability === 1 ? "" : `, ${Math.round(probability * 100)} % of them`;
  const often =
    remaining === undefined ? (share === "" ? ", every time" : share) : `, ${remaining} ×${share}`;
  return row(facts.kinds[fault.kind], `${where}${often}`, id, act, () => ask("DELETE", `/faults/${id}`));
}

function row(kind, said, key, act, off) {
  const button = make("button", {
    type: "button",
    className: "quiet",
    textContent: "Switch off",
    aria: { label: `Switch off: ${kind}, ${said}` },
    data: { key },
    onclick: () => act("Switched off.", off),
  });
  const tag = make("span", { className: "tag warn", textContent: kind });
  return make("li", {}, make("div", {}, tag, ` ${said}`), button);
}

export function listenToFaults(given, throttlePolicies, act) {
  facts = given;
  const steps = Object.keys(facts.breakOffSteps);
  const kinds = Object.entries(facts.kinds).filter(([kind]) => kind !== "half-done" || steps.length > 0);
  element("fault-kind").append(...kinds.map(([kind, said]) => option(kind, said)));
  element("fault-policy").append(...throttlePolicies.map((name) => option(name)));
  element("version").append(...facts.versions.map((name) => option(name)));
  element("fault-kind").onchange = fitFields;
  element("fault-call").onchange = fitSteps;
  fitFields();

  element("arm").onsubmit = (event) => {
    event.preventDefault();
    return act("The fault is on.", () => ask("POST", "/faults", wishedFault()));
  };
  element("disarm").onclick = () => act("All faults are off.", () => ask("DELETE", "/faults"));
  element("maintenance").onclick = () =>
    act("The platform is closed.", () => ask("POST", "/maintenance", { durationMs: 600_000 }));
  element("expire").onclick = () =>
    act("No access token that was given out is valid any more.", () => ask("POST", "/tokens/expire"));
  element("version").onchange = () => {
    const profile = element("version").value;
    return act(
      profile === "" ? "Answers are those of the contract." : `Answers are those of ${profile}.`,
      () => (profile === "" ? ask("DELETE", "/drift") : ask("PUT", "/drift", { profile })),
    );
  };
}

/** Shows the fields that the chosen kind has, and the calls that it can strike. */
function fitFields() {
  const kind = element("fault-kind").value;
  for (const [name, kinds] of Object.entries(fields)) element(`field-${name}`).hidden = !kinds.includes(kind);
  element("fault-latency").value = kind === "latency" ? usualLatencyMs : "";
  const calls = facts.calls.filter(({ name, reads }) =>
    kind === "half-done" ? name in facts.breakOffSteps : kind !== "stale-read" || reads,
  );
  const select = element("fault-call");
  const before = select.value;
  const any = kind === "half-done" ? [] : [option("*", kind === "stale-read" ? "any read" : "any call")];
  select.replaceChildren(...any, ...calls.map(({ name }) => option(name)));
  if ([...select.options].some(({ value }) => value === before)) select.value = before;
  fitSteps();
}

function fitSteps() {
  const steps = facts.breakOffSteps[element("fault-call").value] ?? [];
  element("fault-step").replaceChildren(...steps.map((step) => option(step, step.replaceAll("-", " "))));
}

function wishedFault() {
  const kind = element("fault-kind").value;
  const shown = (name) => (fields[name].includes(kind) ? element(`fault-${name}`).value : "");
  const given = (name, value) => (value === "" ? {} : { [name]: value });
  const number = (name, text) => (text === "" ? {} : { [name]: Number(text) });
  const times = element("fault-times").value;
  return {
    call: element("fault-call").value,
    ...(times === "" ? { probability: 1 } : { times: Number(times) }),
    ...given("key", element("fault-key").value),
    fault: {
      kind,
      ...number("status", shown("status")),
      ...given("policy", shown("policy")),
      ...given("breakOffAfter", shown("step")),
      ...number("latencyMs", element("fault-latency").value),
    },
  };
}
