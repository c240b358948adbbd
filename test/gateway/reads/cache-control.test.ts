import { expect, test } from "vitest";
import { readWantedFreshness } from "#gateway/reads/cache-control.ts";

test.for([
  { header: undefined, wanted: { noStore: false } },
  { header: "", wanted: { noStore: false } },
  { header: "no-cache", wanted: { maxAgeSeconds: 0, noStore: false } },
  { header: "No-Cache", wanted: { maxAgeSeconds: 0, noStore: false } },
  { header: "no-store", wanted: { maxAgeSeconds: 0, noStore: true } },
  { header: "max-age=5", wanted: { maxAgeSeconds: 5, noStore: false } },
  { header: 'max-age="5"', wanted: { maxAgeSeconds: 5, noStore: false } },
  { header: "max-age=0", wanted: { maxAgeSeconds: 0, noStore: false } },
  { header: "max-age=9, max-age=4", wanted: { maxAgeSeconds: 4, noStore: false } },
  { header: "max-age=9, no-cache", wanted: { maxAgeSeconds: 0, noStore: false } },
  { header: "max-age=soon", wanted: { maxAgeSeconds: 0, noStore: false } },
  { header: "max-age", wanted: { maxAgeSeconds: 0, noStore: false } },
  { header: "max-age=-1", wanted: { maxAgeSeconds: 0, noStore: false } },
  { header: "only-if-cached, private", wanted: { noStore: false } },
])("Cache-Control: $header", ({ header, wanted }) => {
  expect(readWantedFreshness(header)).toEqual(wanted);
});
