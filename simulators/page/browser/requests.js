import { element, make, onChange, readable, replace } from "./dom.js";

let chosen = "";

const showRows = onChange(({ requests, chosen: key, searched }) => {
  const rows = requests.map((entry) => row(entry, keyOf(entry) === key));
  const none = searched
    ? "No such request."
    : "No requests yet. What clients send to this address is listed here.";
  replace(
    element("requests").tBodies[0],
    rows.length > 0
      ? rows
      : [make("tr", {}, make("td", { colSpan: 5, className: "note", textContent: none }))],
  );
});

export function showRequests(requests) {
  const onlyBad = element("only-bad").checked;
  const wanted = requests.filter(
    ({ status, fault }) => !onlyBad || fault !== undefined || status === undefined || status >= 400,
  );
  const searched = onlyBad || element("search").value !== "";
  showRows({ requests: wanted.toReversed(), chosen, searched });
}

const keyOf = ({ at, method, path }) => `${at} ${method} ${path}`;

function row(entry, current) {
  const key = keyOf(entry);
  const [verdict, tone] = verdictOf(entry);
  const open = () => showExchange(entry, key);
  const call = make("button", {
    type: "button",
    className: "link",
    textContent: entry.call || "(no such path)",
    data: { key },
    onclick: open,
  });
  const path = make("td", {
    className: "path",
    textContent: `${entry.method} ${shortPath(entry.path)}`,
    title: entry.path,
  });
  const made = make(
    "tr",
    { onclick: open },
    make("td", { textContent: entry.at.slice(11, 19), title: entry.at }),
    make("td", {}, make("span", { className: `tag ${tone}`, textContent: verdict })),
    make("td", {}, call),
    path,
    make("td", { className: "number", textContent: Math.round(entry.durationMs).toLocaleString("en") }),
  );
  if (current) made.setAttribute("aria-current", "true");
  return made;
}

/** Without what is the same in each path of the ERP, and as it was before it was encoded. */
function shortPath(path) {
  const short = path
    .replace(/^\/v2\.0\/[^/]+\/[^/]+\/api\/v2\.0/, "…")
    .replace(/\/companies\('?[\dA-Fa-f-]{36}'?\)/, "/companies(…)");
  try {
    return decodeURIComponent(short.replaceAll("+", " "));
  } catch {
    return short;
  }
}

/** What came of a request, in words, and how good that is. */
export function verdictOf({ outcome, status, committed, fault }) {
  const struck = fault === undefined ? "" : fault === "drift" ? ", drifted" : ", by a fault";
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
  chosen = key;
  for (const one of element("requests").tBodies[0].rows) one.removeAttribute("aria-current");
  const { requestBody = "", responseBody = "" } = entry;
  const said = [
    `${entry.method} ${entry.path}`,
    `at ${readable(entry.at)}`,
    ...(entry.correlationId === undefined ? [] : [`correlation ${entry.correlationId}`]),
    ...(requestBody === "" ? [] : ["", pretty(requestBody)]),
    "",
    `→ ${verdictOf(entry)[0]}${entry.fault === undefined ? "" : ` (${entry.fault})`}`,
    ...(responseBody === "" ? [] : [pretty(responseBody)]),
  ];
  element("exchange-text").textContent = said.join("\n");
  element("exchange").open = true;
  element("exchange").scrollIntoView({ block: "nearest" });
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

export function listenToRequests(refresh) {
  element("search").oninput = refresh;
  element("only-bad").onchange = refresh;
}
