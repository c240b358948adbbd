// The page of one simulator. It only reads and drives the control API beside it, every second and a half.
const control = "/__sim";
const everyMs = 1500;
const shownRequests = 200;

const element = (id) => document.getElementById(id);
let facts = { calls: [], kinds: {} };
let chosenSet = "";
let chosenRequest = "";

async function ask(method, path, body) {
  const response = await fetch(control + path, {
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

/** Does what a person asked for, says what was refused, and shows what came of it. */
async function act(deed) {
  const message = element("message");
  try {
    await deed();
    message.hidden = true;
  } catch (error) {
    message.textContent = `That was refused: ${error.message}`;
    message.hidden = false;
  }
  await refresh();
}

function make(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function showClock({ now, pace }) {
  element("now").textContent = now.replace("T", " ").replace(/\.\d+Z$/, " UTC");
  element("now").dateTime = now;
  element("pace").textContent = pace === 0 ? "frozen" : `${pace} × real time`;
  const freeze = element("freeze");
  freeze.setAttribute("aria-pressed", String(pace === 0));
  freeze.textContent = pace === 0 ? "Let it run" : "Freeze";
}

function showLimits({ enabled, profile, profiles, gauges, queue }) {
  element("limits-on").checked = enabled;
  const select = element("profile");
  if (select.options.length !== profiles.length) {
    select.replaceChildren(...profiles.map((name) => make("option", { value: name, textContent: name })));
  }
  if (document.activeElement !== select) select.value = profile;
  const rows = gauges.map(({ name, limit, remaining, resetMs }) =>
    gauge(name, limit - remaining, limit, resetMs > 0 ? `, ${duration(resetMs)} to go` : ""),
  );
  if (queue?.concurrentRequests !== undefined) {
    rows.push(
      gauge("working at once", queue.working, queue.concurrentRequests, `, ${queue.waiting} waiting`),
    );
  }
  element("gauges").replaceChildren(...rows);
}

function gauge(name, used, limit, more) {
  const meter = make("meter", { min: 0, max: limit, high: limit * 0.75, optimum: 0, value: used });
  meter.setAttribute("aria-label", `${name}: ${used} of ${limit}`);
  const said = make("div", {}, make("span", { textContent: name }), `${used} of ${limit}${more}`);
  return make("div", { className: "gauge" }, said, meter);
}

function duration(ms) {
  if (ms < 1000) return `${ms} ms`;
  if (ms < 120_000) return `${Math.ceil(ms / 1000)} s`;
  return ms < 7_200_000 ? `${Math.ceil(ms / 60_000)} min` : `${Math.ceil(ms / 3_600_000)} h`;
}

function showFaults(faults, windows) {
  const rows = faults.map(({ id, call, key, remaining, fault }) => {
    const where = `${call === "*" ? "any call" : call}${key === undefined ? "" : ` about ${key}`}`;
    const times = remaining === undefined ? "every time" : `${remaining} ×`;
    const off = make("button", { type: "button", className: "quiet", textContent: "Disarm" });
    off.setAttribute("aria-label", `Disarm ${facts.kinds[fault.kind]} on ${where}`);
    off.onclick = () => act(() => ask("DELETE", `/faults/${id}`));
    const tag = make("span", { className: "tag warn", textContent: facts.kinds[fault.kind] });
    return make("li", {}, tag, `${where}, ${times}`, off);
  });
  element("faults").replaceChildren(...rows);
  element("windows").textContent = windows
    .map(({ startsAt, endsAt }) => `Closed from ${startsAt.slice(0, 19)} to ${endsAt.slice(0, 19)} UTC. `)
    .join("");
  element("maintenance").textContent = windows.length > 0 ? "Open again" : "Close for 10 min";
}

function showSets(sets) {
  if (!sets.some(({ name }) => name === chosenSet)) chosenSet = sets[0]?.name ?? "";
  const bar = element("sets");
  const focused = bar.contains(document.activeElement) ? document.activeElement.dataset.set : undefined;
  bar.replaceChildren(
    ...sets.map(({ name, count }) => {
      const button = make("button", { type: "button", textContent: `${name} ${count.toLocaleString("en")}` });
      button.dataset.set = name;
      button.setAttribute("aria-pressed", String(name === chosenSet));
      button.onclick = () => {
        chosenSet = name;
        showSets(sets);
      };
      return button;
    }),
  );
  if (focused !== undefined) bar.querySelector(`[data-set="${CSS.escape(focused)}"]`)?.focus();

  const rows = sets.find(({ name }) => name === chosenSet)?.rows ?? [];
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const numeric = (column) => rows.every((row) => typeof row[column] === "number");
  const className = (column) => (numeric(column) ? "number" : "");
  const head = columns.map((column) =>
    make("th", { scope: "col", className: className(column), textContent: column }),
  );
  const body = rows.map((row) =>
    make("tr", {}, ...columns.map((column) => cell(row[column], className(column)))),
  );
  const table = rows.length === 0 ? [make("caption", { className: "note", textContent: "None yet." })] : [];
  element("rows").replaceChildren(
    ...table,
    make("thead", {}, make("tr", {}, ...head)),
    make("tbody", {}, ...body),
  );
  suggest("invoices", sets, "salesInvoices");
  suggest("customers", sets, "customers");
}

function cell(value, className) {
  const text = value === null || value === undefined || value === "_x0020_" ? "" : String(value);
  return make("td", { className, textContent: text, title: text });
}

function suggest(list, sets, name) {
  const rows = sets.find((set) => set.name === name)?.rows ?? [];
  element(list).replaceChildren(...rows.map(({ number }) => make("option", { value: number })));
  const field = element(list === "invoices" ? "invoice" : "customer");
  if (field.value === "" && document.activeElement !== field) field.value = rows[0]?.number ?? "";
}

function showRequests(requests) {
  const onlyBad = element("only-bad").checked;
  const rows = requests
    .toReversed()
    .filter(({ status, fault }) => !onlyBad || fault !== undefined || status === undefined || status >= 400)
    .map((entry) => {
      const [verdict, tone] = verdictOf(entry);
      const key = `${entry.at} ${entry.method} ${entry.path}`;
      const row = make(
        "tr",
        { tabIndex: 0 },
        make("td", { textContent: entry.at.slice(11, 23) }),
        make("td", { textContent: entry.call || "(no such path)" }),
        make("td", { className: "path", textContent: `${entry.method} ${entry.path}`, title: entry.path }),
        make("td", {}, make("span", { className: `tag ${tone}`, textContent: verdict })),
        make("td", { className: "number", textContent: entry.durationMs.toFixed(1) }),
      );
      row.setAttribute("aria-selected", String(key === chosenRequest));
      row.onclick = () => showExchange(entry, key);
      row.onkeydown = ({ key: pressed }) => pressed === "Enter" && showExchange(entry, key);
      return row;
    });
  const body = element("requests").tBodies[0];
  if (body.contains(document.activeElement)) return;
  const none = make("tr", {}, make("td", { colSpan: 5, className: "note", textContent: "No requests yet." }));
  body.replaceChildren(...(rows.length === 0 ? [none] : rows));
}

/** What came of a request, in words, and how good that is. */
function verdictOf({ outcome, status, committed, fault }) {
  const struck = fault === undefined ? "" : ` (${fault})`;
  const effect = committed === true ? ", took effect" : "";
  if (outcome !== "answered")
    return [`${outcome === "reset" ? "cut off" : "no answer"}${effect}${struck}`, "bad"];
  if (status === 429) return [`429 throttled${struck}`, "warn"];
  if (status === 401) return [`401 not signed in${struck}`, "warn"];
  if (status >= 500) return [`${status} failed${effect}${struck}`, "bad"];
  if (status >= 400) return [`${status} refused${struck}`, "warn"];
  return [`${status} done${struck}`, fault === undefined ? "good" : "warn"];
}

function showExchange(entry, key) {
  chosenRequest = key;
  for (const row of element("requests").tBodies[0].rows) row.setAttribute("aria-selected", "false");
  const pretty = (text) => {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  };
  const { requestBody = "", responseBody = "" } = entry;
  const said = [
    `${entry.method} ${entry.path}`,
    ...(entry.correlationId === undefined ? [] : [`correlation ${entry.correlationId}`]),
    ...(requestBody === "" ? [] : ["", pretty(requestBody)]),
    "",
    `→ ${verdictOf(entry)[0]}`,
    ...(responseBody === "" ? [] : [pretty(responseBody)]),
  ];
  element("exchange-text").textContent = said.join("\n");
  element("exchange").open = true;
}

async function refresh() {
  const search = element("search").value.trim();
  const contains = search === "" ? "" : `&contains=${encodeURIComponent(search)}`;
  try {
    const [clock, limits, { faults }, { windows }, { sets }, { requests }] = await Promise.all([
      ask("GET", "/clock"),
      ask("GET", "/limits"),
      ask("GET", "/faults"),
      ask("GET", "/maintenance"),
      ask("GET", "/objects?latest=20"),
      ask("GET", `/requests?limit=${shownRequests}${contains}`),
    ]);
    showClock(clock);
    showLimits(limits);
    showFaults(faults, windows);
    showSets(sets);
    showRequests(requests);
    element("connection").textContent = "Live";
    element("connection").className = "good";
  } catch (error) {
    element("connection").textContent = `No answer from the simulator (${error.message})`;
    element("connection").className = "lost";
  }
}

function listen() {
  for (const button of document.querySelectorAll("[data-step]")) {
    button.onclick = () => act(() => ask("POST", "/clock", { advanceMs: Number(button.dataset.step) }));
  }
  element("freeze").onclick = () => {
    const frozen = element("freeze").getAttribute("aria-pressed") === "true";
    return act(() => ask("PUT", "/clock", { pace: frozen ? 1 : 0 }));
  };
  element("set-scale").onclick = () =>
    act(() => ask("PUT", "/clock", { pace: element("scale").valueAsNumber }));
  const setLimits = () =>
    act(() =>
      ask("PUT", "/limits", { enabled: element("limits-on").checked, profile: element("profile").value }),
    );
  element("limits-on").onchange = setLimits;
  element("profile").onchange = setLimits;
  element("arm").onsubmit = (event) => {
    event.preventDefault();
    const number = (id) => element(id).valueAsNumber;
    const given = (name, value) => (Number.isNaN(value) || value === "" ? {} : { [name]: value });
    const fault = {
      kind: element("fault-kind").value,
      ...given("status", number("fault-status")),
      ...given("latencyMs", number("fault-latency")),
    };
    return act(() =>
      ask("POST", "/faults", {
        call: element("fault-call").value,
        times: number("fault-times"),
        ...given("key", element("fault-key").value),
        fault,
      }),
    );
  };
  element("disarm").onclick = () => act(() => ask("DELETE", "/faults"));
  element("maintenance").onclick = async () => {
    const { windows } = await ask("GET", "/maintenance");
    return act(() =>
      windows.length > 0
        ? ask("DELETE", "/maintenance")
        : ask("POST", "/maintenance", { durationMs: 600_000 }),
    );
  };
  element("expire").onclick = () => act(() => ask("POST", "/tokens/expire"));
  element("reset").onclick = () =>
    confirm("Forget all state, faults and requests?") && act(() => ask("POST", "/reset"));
  for (const button of document.querySelectorAll("[data-act]")) {
    button.onclick = () =>
      act(() =>
        ask("POST", `/actors/finance/${button.dataset.act}`, { invoiceNumber: element("invoice").value }),
      );
  }
  for (const button of document.querySelectorAll("[data-block]")) {
    button.onclick = () =>
      act(() =>
        ask("POST", "/actors/finance/block-customer", {
          customerNumber: element("customer").value,
          blocked: button.dataset.block,
        }),
      );
  }
  element("search").oninput = refresh;
  element("only-bad").onchange = refresh;
}

async function begin() {
  facts = await (await fetch(`${control}/page/facts.json`)).json();
  document.title = `${facts.title} simulator`;
  element("platform").textContent = `${facts.title} simulator`;
  element("dialect").textContent = facts.dialect;
  element("origin").textContent = location.origin;
  element("finance").hidden = facts.platform !== "erp";
  const option = (value, textContent) => make("option", { value, textContent });
  element("fault-call").append(...facts.calls.map((name) => option(name, name)));
  element("fault-kind").append(...Object.entries(facts.kinds).map(([kind, said]) => option(kind, said)));
  listen();
  for (;;) {
    if (!document.hidden) await refresh();
    // biome-ignore lint/style/noRestrictedGlobals: in a browser there is no other clock
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

await begin();
