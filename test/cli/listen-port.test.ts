import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UsageError } from "#cli/command-failure.ts";
import { choosePort } from "#cli/listen-port.ts";

let holder: Server;
let taken: number;
beforeEach(async () => {
  holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
  taken = (holder.address() as { port: number }).port;
});
afterEach(() => new Promise((resolve) => holder.close(resolve)));

const release = () => new Promise<void>((resolve) => holder.close(() => resolve()));

test("a port that was asked for and is taken is refused by name", async () => {
  const choosing = choosePort("127.0.0.1", taken, 8080);

  await expect(choosing).rejects.toThrow(UsageError);
  await expect(choosing).rejects.toThrow(
    `Port ${taken} on 127.0.0.1 cannot be used: something else listens there.`,
  );
});

test("the usual port gives way to a free one and says why", async () => {
  const chosen = await choosePort("127.0.0.1", undefined, taken);

  expect(chosen.port).toBe(0);
  expect(chosen.reason).toContain(`Port ${taken}`);
});

test("a free port is taken as it is", async () => {
  await release();

  expect(await choosePort("127.0.0.1", taken, 8080)).toEqual({ port: taken });
  expect(await choosePort("127.0.0.1", undefined, taken)).toEqual({ port: taken });
});

test("an address that is not this machine's is refused", async () => {
  await expect(choosePort("192.0.2.1", 8080, 8080)).rejects.toThrow("this machine has no such address");
});
