import type { Exchange, Reply } from "../exchange.ts";
import { isProblemKind, type ProblemKind, problems, rowOf } from "../problem.ts";
import { escapeHtml, pageAnswer } from "./page.ts";

/** The page of one kind of problem, where the `type` of a Problem Details leads. */
export function problemPage({ context }: Exchange): Reply {
  const kind = context.req.param("kind") ?? "";
  if (!isProblemKind(kind)) return { kind: "no-such-path", happened: "There is no such kind of problem." };

  const { status, title, means, remedy, retryable } = rowOf(kind);
  const main = `<h1>${escapeHtml(title)}</h1>
<dl>
<dt>Kind</dt><dd><code>${kind}</code></dd>
<dt>HTTP status</dt><dd>${status}</dd>
<dt>What it means</dt><dd>${escapeHtml(means)}</dd>
<dt>What to do</dt><dd>${escapeHtml(remedy)}</dd>
<dt>May the same request succeed later?</dt><dd>${retryable ? "Yes." : "No."}</dd>
</dl>
<p><a href="/problems">All problems</a></p>`;
  return pageAnswer(title, main);
}

/** All kinds of problems in one table. */
export function problemIndexPage(): Reply {
  const kinds = Object.keys(problems) as ProblemKind[];
  const rows = kinds.map((kind) => {
    const { status, title } = rowOf(kind);
    return `<tr><td>${status}</td><td><a href="/problems/${kind}"><code>${kind}</code></a></td><td>${escapeHtml(title)}</td></tr>`;
  });
  const main = `<h1>Problems</h1>
<p>Every error is a Problem Details document (RFC 9457). Its <code>type</code> leads to one of these pages.</p>
<table><thead><tr><th>Status</th><th>Kind</th><th>Meaning</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table>`;
  return pageAnswer("Problems", main);
}
