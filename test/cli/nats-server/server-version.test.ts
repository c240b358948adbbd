import { expect, test } from "vitest";
import { isAtLeast, readVersion, wantedVersion } from "#cli/nats-server/server-version.ts";

test.for([
  { printed: "nats-server: v2.15.1", version: [2, 15, 1] },
  { printed: "nats-server: v2.12.0-RC.3\n", version: [2, 12, 0] },
  { printed: "nats-server: v2.9.10", version: [2, 9, 10] },
  { printed: "nats-server", version: undefined },
])("$printed is read as version $version", ({ printed, version }) => {
  expect(readVersion(printed)).toEqual(version);
});

test.for([
  { version: [2, 10, 26] as const, newEnough: false },
  { version: [2, 10, 27] as const, newEnough: true },
  { version: [2, 9, 100] as const, newEnough: false },
  { version: [2, 11, 0] as const, newEnough: true },
  { version: [3, 0, 0] as const, newEnough: true },
])("whether $version is taken as it is: $newEnough", ({ version, newEnough }) => {
  expect(isAtLeast(version, wantedVersion)).toBe(newEnough);
});
