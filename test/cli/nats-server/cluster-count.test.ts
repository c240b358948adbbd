import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { countAll, type Member } from "#cli/nats-server/cluster-count.ts";
import { systemClock } from "#contracts/runtime/clock.ts";

const names = ["member-1", "member-2", "member-3"];
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Members whose monitors tell what `counted` answers at that moment: the leader first; empty while there is none. */
async function startMembers(counted: () => readonly string[]): Promise<{
  readonly members: readonly Member[];
  readonly restarted: readonly string[];
}> {
  const restarted: string[] = [];
  const members = names.map(async (name): Promise<Member> => {
    const server = createServer((_, answer) => {
      const [leader, ...followers] = counted();
      // Some versions tell a follower's list, too, which says nothing.
      const others = leader === name ? followers : names.filter((other) => other !== name);
      const replicas = others.map((other) => ({ name: other }));
      answer.end(JSON.stringify({ meta_cluster: { leader, replicas } }));
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const monitorUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { name, monitorUrl, restart: async () => void restarted.push(name) };
  });
  return { members: await Promise.all(members), restarted };
}

test("a member that the leader has overlooked is started once more, and the others are left alone", async () => {
  const { members, restarted } = await startMembers(() =>
    restarted.length > 0 ? ["member-2", "member-1", "member-3"] : ["member-2", "member-1"],
  );

  const counted = await countAll(members, { clock: systemClock, readyWithinMs: 30_000 });

  expect(counted).toEqual({ ok: true, value: undefined });
  expect(restarted).toEqual(["member-3"]);
});

test("members that are counted one by one are not disturbed, nor those that still elect a leader", async () => {
  const standings = [[], [], ["member-1", "member-3"], ["member-1", "member-3", "member-2"]];
  let asked = 0;
  const { members, restarted } = await startMembers(() => {
    asked += 1;
    return standings[Math.min(Math.floor((asked - 1) / names.length), standings.length - 1)] ?? [];
  });

  expect((await countAll(members, { clock: systemClock, readyWithinMs: 30_000 })).ok).toBe(true);
  expect(restarted).toEqual([]);
});

test("a cluster that does not form says whom its leader counts", async () => {
  const { members } = await startMembers(() => ["member-1", "member-3"]);

  expect(await countAll(members, { clock: systemClock, readyWithinMs: 100 })).toEqual({
    ok: false,
    failure:
      "The cluster of member-1, member-2, member-3 did not form: its leader counts member-1, member-3.",
  });
});

test("a cluster without a leader says that nobody is counted", async () => {
  const { members, restarted } = await startMembers(() => []);

  const counted = await countAll(members, { clock: systemClock, readyWithinMs: 100 });

  expect(counted).toMatchObject({ ok: false, failure: expect.stringContaining("counts nobody") });
  expect(restarted).toEqual([]);
});
