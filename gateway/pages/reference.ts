import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Answer } from "../answer.ts";
import type { Exchange, Reply } from "../exchange.ts";
import { pageHeaders } from "../middleware/security-headers.ts";
import { favicon, pageAnswer, pageStyle } from "./page.ts";

const head = `<link rel="stylesheet" href="/docs/swagger-ui.css">
<script src="/docs/swagger-ui-bundle.js" defer></script>
<script src="/docs/reference.js" defer></script>
`;

/** The API reference: the served contract, to read and to try. Works without any other host. */
export function referencePage(): Reply {
  const main = `<div id="reference"><noscript><h1>API reference</h1>
<p>This page needs JavaScript. The contract itself is at <a href="/openapi.json">/openapi.json</a>.</p></noscript></div>`;
  return pageAnswer("API reference", main, head);
}

const script = `window.addEventListener("DOMContentLoaded", () => {
  window.SwaggerUIBundle({
    url: "/openapi.json",
    dom_id: "#reference",
    deepLinking: true,
    displayRequestDuration: true,
    filter: true,
    tryItOutEnabled: true,
    // The public validator is another host; our contract is validated when it is built.
    validatorUrl: null,
  });
});
`;

/** Serves the few files that the reference page is made of; the vendor's are read once, when first asked for. */
export function createReferenceFiles(): (exchange: Exchange) => Promise<Reply> {
  const vendorFolder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  const vendor = (name: string, contentType: string) => {
    let file: Promise<Answer> | undefined;
    return () => {
      file ??= readFile(join(vendorFolder, name), "utf8").then((text) => fileAnswer(text, contentType));
      return file;
    };
  };
  const own = (text: string, contentType: string) => async () => fileAnswer(text, contentType);

  const files: Readonly<Record<string, () => Promise<Answer>>> = {
    "favicon.svg": own(favicon, "image/svg+xml"),
    "page.css": own(pageStyle, "text/css; charset=utf-8"),
    "reference.js": own(script, "text/javascript; charset=utf-8"),
    "swagger-ui-bundle.js": vendor("swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
    "swagger-ui.css": vendor("swagger-ui.css", "text/css; charset=utf-8"),
  };

  return async ({ context }) => {
    const name = context.req.param("file") ?? "";
    const file = Object.hasOwn(files, name) ? files[name] : undefined;
    return file === undefined
      ? { kind: "no-such-path", happened: "The reference page has no such file." }
      : file();
  };
}

function fileAnswer(body: string, contentType: string): Answer {
  return {
    status: 200,
    headers: { ...pageHeaders, "cache-control": "public, max-age=3600", "content-type": contentType },
    body,
  };
}
