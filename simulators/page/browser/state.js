import { ask } from "./control.js";
import { element, make, onChange, option, readable, replace } from "./dom.js";

let chosen = "";
let showsEmpty = false;
let latest = [];

const showSets = onChange(({ sets, chosen: name, showsEmpty: all }) => {
  const kinds = all ? sets : sets.filter((set, index) => set.count > 0 || index < 4 || set.name === name);
  const hidden = sets.length - kinds.length;
  const buttons = kinds.map((set) =>
    make("button", {
      type: "button",
      textContent: `${set.name} ${set.count.toLocaleString("en")}`,
      aria: { pressed: set.name === name },
      data: { key: set.name },
      onclick: () => {
        chosen = set.name;
        draw();
      },
    }),
  );
  const more = make("button", {
    type: "button",
    className: "quiet",
    textContent: all ? "without the empty ones" : `${hidden} empty`,
    data: { key: " empty" },
    onclick: () => {
      showsEmpty = !showsEmpty;
      draw();
    },
  });
  replace(element("sets"), all || hidden > 0 ? [...buttons, more] : buttons);
});

const showRows = onChange((rows) => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const className = (column) =>
    column !== "id" && rows.every((row) => typeof row[column] === "number") ? "number" : "";
  const head = columns.map((column) =>
    make("th", { scope: "col", className: className(column), textContent: column }),
  );
  const body = rows.map((row) =>
    make("tr", {}, ...columns.map((column) => cell(row[column], className(column)))),
  );
  element("rows").replaceChildren(make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...body));
  element("rows").parentElement.hidden = rows.length === 0;
  element("no-rows").hidden = rows.length > 0;
});

function cell(value, className) {
  const text = value === null || value === undefined || value === "_x0020_" ? "" : String(value);
  return make("td", { className, textContent: text, title: text });
}

function draw() {
  if (!latest.some(({ name }) => name === chosen)) chosen = latest[0]?.name ?? "";
  showSets({ sets: latest.map(({ name, count }) => ({ name, count })), chosen, showsEmpty });
  showRows(latest.find(({ name }) => name === chosen)?.rows ?? []);
}

const showSnapshots = onChange((snapshots) => {
  const select = element("snapshots");
  const before = select.value;
  const known = snapshots.map(({ name, at }) => option(name, `${name} of ${readable(at)}`));
  select.replaceChildren(...(known.length > 0 ? known : [option("", "nothing yet")]));
  if (snapshots.some(({ name }) => name === before)) select.value = before;
  for (const id of ["snapshots", "restore"]) element(id).disabled = snapshots.length === 0;
});

export function showState(sets, snapshots) {
  latest = sets;
  draw();
  showSnapshots(snapshots);
}

export function listenToState(act) {
  element("snapshot").onclick = () =>
    act(
      ({ name }) => `Remembered as ${name}.`,
      async () => {
        const { snapshots } = await ask("GET", "/snapshots");
        return ask("POST", "/snapshots", { name: `state-${snapshots.length + 1}` });
      },
    );
  element("restore").onclick = () => {
    const name = element("snapshots").value;
    return act(`Back at ${name}.`, () => ask("POST", `/snapshots/${name}/restore`));
  };
  element("reset").onclick = () =>
    confirm("Forget all state, faults and requests?") &&
    act("Everything is as at the start.", () => ask("POST", "/reset"));
}
