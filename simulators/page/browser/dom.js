export const element = (id) => document.getElementById(id);

export function make(name, properties = {}, ...children) {
  const { aria = {}, data = {}, ...own } = properties;
  const made = Object.assign(document.createElement(name), own);
  for (const [key, value] of Object.entries(aria)) made.setAttribute(`aria-${key}`, String(value));
  Object.assign(made.dataset, data);
  made.append(...children);
  return made;
}

export const option = (value, textContent = value) => make("option", { value, textContent });

/** Runs `show` only when there is something new: what a person selects or reads is not taken away for nothing. */
export function onChange(show) {
  let before;
  return (value) => {
    const now = JSON.stringify(value);
    if (now === before) return;
    before = now;
    show(value);
  };
}

/** Replaces the children and keeps the focus where it was, by `data-key`. */
export function replace(parent, children) {
  const key = parent.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  parent.replaceChildren(...children);
  if (key !== undefined) parent.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

export function setText(id, text) {
  if (element(id).textContent !== text) element(id).textContent = text;
}

/** A field that nobody is writing into gets this value. */
export function offer(id, value) {
  const field = element(id);
  if (field.value === "" && document.activeElement !== field) field.value = value ?? "";
}

export function duration(ms) {
  if (ms < 1000) return `${Math.ceil(ms)} ms`;
  if (ms < 120_000) return `${Math.ceil(ms / 1000)} s`;
  return ms < 7_200_000 ? `${Math.ceil(ms / 60_000)} min` : `${Math.ceil(ms / 3_600_000)} h`;
}

/** `2026-11-23 20:18:18 UTC` */
export const readable = (time) => time.replace("T", " ").replace(/(\.\d+)?Z$/, " UTC");
