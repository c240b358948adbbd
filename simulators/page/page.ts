import { readFile } from "node:fs/promises";
import type { FaultEffect } from "#contracts/generated/platforms/simulator-control/types.ts";
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

const files: Readonly<Record<string, readonly [file: string, contentType: string]>> = {
  [controlPath]: ["page.html", "text/html; charset=utf-8"],
  [`${controlPath}/`]: ["page.html", "text/html; charset=utf-8"],
  [`${controlPath}/page/page.css`]: ["page.css", "text/css; charset=utf-8"],
  [`${controlPath}/page/browser.js`]: ["browser.js", "text/javascript; charset=utf-8"],
};

/** `calls` are the operations that a person may let go wrong. */
export function createPage(platform: PlatformName, calls: readonly string[]): Page {
  const facts = JSON.stringify({
    platform,
    ...dialects[platform],
    calls: calls.toSorted(),
    kinds: faultKinds,
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
