/** What can go wrong in a story although the business must end as ever. Light: the help shows it. */
export const faultsByName = {
  throttled: "each platform answers 429 to some of the calls",
  "timeout-after-commit": "the first write of each kind is carried out and not answered",
  maintenance: "ERP and support are in maintenance when the story begins",
  "duplicate-webhooks": "each webhook is delivered twice",
  "lost-webhooks": "no webhook arrives",
  crash: "the worker is killed twice before it has heard the answer to a write, and started again",
} as const;

export type FaultName = keyof typeof faultsByName;

export const faultNames = Object.keys(faultsByName) as FaultName[];
