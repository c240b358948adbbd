import { ask } from "./control.js";
import { element, readable, setText } from "./dom.js";

export function showClock({ now, pace }) {
  setText("now", readable(now));
  element("now").dateTime = now;
  setText("pace", pace === 0 ? "frozen" : pace === 1 ? "in real time" : `${pace} × real time`);
  element("freeze").setAttribute("aria-pressed", String(pace === 0));
  setText("freeze", pace === 0 ? "Let it run" : "Freeze");
}

export function listenToClock(act) {
  for (const button of document.querySelectorAll("[data-step]")) {
    const passed = `${button.textContent.slice(1)} passed.`;
    button.onclick = () =>
      act(passed, () => ask("POST", "/clock", { advanceMs: Number(button.dataset.step) }));
  }
  element("freeze").onclick = () => {
    const frozen = element("freeze").getAttribute("aria-pressed") === "true";
    return act(frozen ? "Time runs." : "Time stands still.", () =>
      ask("PUT", "/clock", { pace: frozen ? 1 : 0 }),
    );
  };
  element("pace-form").onsubmit = (event) => {
    event.preventDefault();
    return act("Time runs at that pace.", () =>
      ask("PUT", "/clock", { pace: element("scale").valueAsNumber }),
    );
  };
}
