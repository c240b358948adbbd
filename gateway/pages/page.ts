import type { Answer } from "../answer.ts";
import { pageHeaders } from "../middleware/security-headers.ts";

/** A page for people, complete with its own style sheet and nothing from elsewhere. `main` is trusted HTML. */
export function pageAnswer(title: string, main: string, head = ""): Answer {
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Concordat</title>
<link rel="icon" href="/docs/favicon.svg" type="image/svg+xml">
${head}<link rel="stylesheet" href="/docs/page.css">
</head>
<body>
<header><a href="/docs">API reference</a> <a href="/problems">Problems</a> <a href="/openapi.json">OpenAPI document</a></header>
<main>
${main}
</main>
</body>
</html>
`;
  return { status: 200, headers: { ...pageHeaders, "content-type": "text/html; charset=utf-8" }, body };
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The style of our own pages; the reference inside them brings its own. */
export const pageStyle = `
:root { color-scheme: light; --ink: #1b2733; --quiet: #5b6b7a; --line: #d9e0e6; --accent: #0b5cad; }
body { margin: 0; background: #fff; color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; padding: .8rem 1.25rem; border-bottom: 1px solid var(--line); }
header a { color: var(--accent); text-decoration: none; }
header a:hover, header a:focus { text-decoration: underline; }
main { max-width: 1100px; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
code { font: .92em ui-monospace, monospace; }
dt { margin-top: 1rem; color: var(--quiet); }
dd { margin: 0; }
@media (max-width: 640px) {
  .swagger-ui .opblock-tag { flex-wrap: wrap; }
  .swagger-ui .opblock-tag small { flex: 1 0 100%; order: 1; padding: 0; }
  .swagger-ui .opblock .opblock-summary { flex-wrap: wrap; }
}
`;

export const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5cad"/>' +
  '<circle cx="13" cy="16" r="6" fill="none" stroke="#fff" stroke-width="2.5"/>' +
  '<circle cx="19" cy="16" r="6" fill="none" stroke="#fff" stroke-width="2.5"/></svg>';
