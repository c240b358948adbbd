// The page of one simulator. It only reads and drives the control API beside it, every second and a half.
import { listenToClock, showClock } from "./clock.js";
import { ask, createAct, readFacts } from "./control.js";
import { element, setText } from "./dom.js";
import { listenToFaults, showFaults } from "./faults.js";
import { listenToLimits, showLimits } from "./limits.js";
import { listenToPeople, showPeople } from "./people.js";
import { listenToRequests, showRequests } from "./requests.js";
import { listenToState, showState } from "./state.js";
import { listenToWebhooks, showWebhooks } from "./webhooks.js";

const everyMs = 1500;
const shownRequests = 200;
const latestRows = 20;

const act = createAct(say, refresh);

function say(text, tone) {
  const message = element("message");
  message.textContent = text;
  message.className = tone;
  message.hidden = false;
}

async function refresh() {
  const search = element("search").value.trim();
  const contains = search === "" ? "" : `&contains=${encodeURIComponent(search)}`;
  try {
    const [clock, limits, faults, maintenance, drift, webhooks, mischief, objects, snapshots, journal] =
      await Promise.all([
        ask("GET", "/clock"),
        ask("GET", "/limits"),
        ask("GET", "/faults"),
        ask("GET", "/maintenance"),
        ask("GET", "/drift"),
        ask("GET", "/deliveries"),
        ask("GET", "/webhook-mischief"),
        ask("GET", `/objects?latest=${latestRows}`),
        ask("GET", "/snapshots"),
        ask("GET", `/requests?limit=${shownRequests}${contains}`),
      ]);
    showClock(clock);
    showLimits(limits);
    showFaults(faults.faults, maintenance.windows, drift, act);
    showWebhooks(webhooks.deliveries, mischief.mischief, act);
    showPeople(objects.sets);
    showState(objects.sets, snapshots.snapshots);
    showRequests(journal.requests);
    setText("connection", "Live");
    element("connection").className = "good";
  } catch (error) {
    setText("connection", `No answer from the simulator (${error.message})`);
    element("connection").className = "lost";
  }
}

async function begin() {
  const facts = await readFacts();
  document.title = `${facts.title} simulator`;
  setText("platform", `${facts.title} simulator`);
  setText("dialect", facts.dialect);
  setText("origin", location.origin);
  const { throttlePolicies } = await ask("GET", "/limits");
  listenToClock(act);
  listenToLimits(act);
  listenToFaults(facts, throttlePolicies, act);
  listenToWebhooks(act);
  listenToPeople(facts, act);
  listenToState(act);
  listenToRequests(refresh);
  for (;;) {
    if (!document.hidden) await refresh();
    // biome-ignore lint/style/noRestrictedGlobals: in a browser there is no other clock
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

await begin();
