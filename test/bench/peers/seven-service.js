// The peer's side: a workflow of seven durable steps, written as its documentation writes one.
// Arguments: port to serve on, address of the stub.
import { serve, workflow } from "@restatedev/restate-sdk";
import { Pool } from "undici";

const [port, stub] = process.argv.slice(2);
const pool = new Pool(new URL(stub).origin, { connections: 128, pipelining: 1 });

const seven = workflow({
  name: "seven",
  handlers: {
    run: async (context) => {
      for (let step = 1; step <= 7; step += 1) {
        await context.run(`step-${step}`, async () => {
          const answer = await pool.request({
            method: "POST",
            path: "/",
            headers: { "idempotency-key": `${context.key}-${step}` },
          });
          await answer.body.dump();
          if (answer.statusCode !== 200) throw new Error("not 200");
          return {};
        });
      }
      return {};
    },
  },
});

process.once("disconnect", () => process.exit());
serve({ services: [seven], port: Number(port) }).then(() => process.send?.("ready"));
