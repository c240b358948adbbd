import { pino } from "pino";
import { openLink } from "#contracts/runtime/bus-link.ts";
import { systemClock } from "#contracts/runtime/clock.ts";
import { succeed } from "#contracts/runtime/outcome.ts";
import { startEngine } from "#orchestration/workflow/engine.ts";
import { workflow } from "#orchestration/workflow/workflow.ts";

// A worker whose workflows do two steps and then wait for somebody. Says `ready` when it has joined; answers each
// message with the memory that it takes. Ends with its parent.
const [natsUrl = "", monitorUrl = "", workerId = ""] = process.argv.slice(2);
process.once("disconnect", () => process.exit());

const { connection } = await openLink({ natsUrl, name: workerId });
const waiting = workflow(
  "waiting",
  { version: 1, owner: "finance" },
  async (run, { order }: { readonly order: string }) => {
    const account = await run.step("create-account", "keyed", async ({ idempotencyKey }) =>
      succeed({ accountId: idempotencyKey, name: `The buyer of ${order}`, created: true }),
    );
    const invoice = await run.step("create-invoice", "keyed", async ({ idempotencyKey }) =>
      succeed({ invoiceId: idempotencyKey, accountId: account.accountId, lines: 3, total: "1190.00" }),
    );
    const paid = await run.waitFor("paid", { withinMs: 30 * 86_400_000 });
    return run.step("close", "keyed", async () => succeed({ ...invoice, paid }));
  },
);
await startEngine({
  connection,
  clock: systemClock,
  logger: pino({ level: "warn" }),
  workflows: [waiting],
  publishEvent: async () => {},
  workerId,
  monitorUrl,
});
process.on("message", () => process.send?.(process.memoryUsage.rss()));
process.send?.("ready");
