import { ask } from "./control.js";
import { duration, element, make, onChange, option } from "./dom.js";

const showGauges = onChange(({ gauges, queue }) => {
  const rows = gauges.map(({ name, limit, remaining, resetMs }) =>
    gauge(name, limit - remaining, limit, remaining < limit ? `, more in ${duration(resetMs)}` : ""),
  );
  if (queue?.concurrentRequests !== undefined) {
    rows.push(
      gauge("working at once", queue.working, queue.concurrentRequests, `, ${queue.waiting} waiting`),
    );
  }
  element("gauges").replaceChildren(...rows);
});

export function showLimits({ enabled, profile, profiles, gauges, queue }) {
  element("limits-on").checked = enabled;
  element("limits-off").hidden = enabled;
  const select = element("profile");
  if (select.options.length !== profiles.length)
    select.replaceChildren(...profiles.map((name) => option(name)));
  if (document.activeElement !== select) select.value = profile;
  showGauges({ gauges, queue });
}

function gauge(name, used, limit, more) {
  const meter = make("meter", { min: 0, max: limit, high: limit * 0.75, optimum: 0, value: used });
  meter.setAttribute("aria-label", `${name}: ${used} of ${limit}`);
  const count = `${used.toLocaleString("en")} of ${limit.toLocaleString("en")}${more}`;
  return make(
    "div",
    { className: "gauge" },
    make("div", {}, make("span", { textContent: name }), count),
    meter,
  );
}

export function listenToLimits(act) {
  const set = () =>
    act("The limits are as you wish; all windows start empty.", () =>
      ask("PUT", "/limits", { enabled: element("limits-on").checked, profile: element("profile").value }),
    );
  element("limits-on").onchange = set;
  element("profile").onchange = set;
}
