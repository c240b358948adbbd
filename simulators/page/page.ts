import { readFile } from "node:fs/promises";
import type { FaultEffect } from "#contracts/generated/platforms/simulator-control/types.ts";
import type { Dialect } from "../behaviour/dialect.ts";
import type { PlatformName } from "../behaviour/platform.ts";
import { controlPath } from "../behaviour/server.ts";

export interface PageFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The files of the page for people, by the path that they are asked for under; `undefined` for any other. */
export type Page = (path: string) => Promise<PageFile | undefined>;

/** Nothing but this origin's own files and answers, no inline code, no frame around it. */
const securityHeaders = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

const dialects = {
  crm: { title: "CRM", dialect: "HubSpot's dialect" },
  erp: { title: "ERP", dialect: "Business Central's dialect" },
  support: { title: "Support", dialect: "Zendesk's dialect" },
} as const satisfies Record<PlatformName, { title: string; dialect: string }>;

/** What each kind of fault does, for a person who chooses one. */
const faultKinds = {
  error: "an error answer",
  "error-after-commit": "an error, though it took effect",
  "timeout-before-commit": "no answer, nothing happens",
  "timeout-after-commit": "no answer, though it took effect",
  "reset-before-commit": "a cut connection, nothing happens",
  "reset-after-commit": "a cut connection, though it took effect",
  throttled: "too many requests",
  latency: "a late answer",
  "gateway-page": "a gateway's HTML page",
  unauthenticated: "a refused credential",
  "stale-read": "a read of an older state",
  "half-done": "breaking off half-way",
} as const satisfies Record<FaultEffect["kind"], string>;

const html = ["page.html", "text/html; charset=utf-8"] as const;
const scripts = [
  "main",
  "clock",
  "control",
  "dom",
  "faults",
  "limits",
  "people",
  "requests",
  "state",
  "webhooks",
].map((name) => [
  `${controlPath}/page/${name}.js`,
  [`browser/${name}.js`, "text/javascript; charset=utf-8"] as const,
]);
const files: Readonly<Record<string, readonly [file: string, contentType: string]>> = {
  [controlPath]: html,
  [`${controlPath}/`]: html,
  [`${controlPath}/openapi.yaml`]: [
    "../../contracts/platforms/simulator-control.openapi.yaml",
    "application/yaml; charset=utf-8",
  ],
  [`${controlPath}/page/page.css`]: ["page.css", "text/css; charset=utf-8"],
  ...Object.fromEntries(scripts),
};

/** Of the dialect: the operations that a person may let go wrong, and how. */
export function createPage(
  platform: PlatformName,
  { operations, reads, breakOffSteps, versions }: Dialect,
): Page {
  const calls = operations.map((operation) => ({ name: operation.operationId, reads: reads(operation) }));
  const facts = JSON.stringify({
    platform,
    ...dialects[platform],
    calls: calls.toSorted((a, b) => a.name.localeCompare(b.name)),
    kinds: faultKinds,
    breakOffSteps,
    versions: Object.keys(versions).filter((name) => (versions[name] ?? []).length > 0),
  });

  return async (path) => {
    if (path === `${controlPath}/page/facts.json`) {
      return { headers: { ...securityHeaders, "content-type": "application/json" }, body: facts };
    }
    const [file, contentType] = files[path] ?? [];
    if (file === undefined || contentType === undefined) return undefined;
    const body = await readFile(new URL(file, import.meta.url), "utf8");
    return { headers: { ...securityHeaders, "content-type": contentType }, body };
  };
}
