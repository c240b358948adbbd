import type { Story } from "./story.ts";

/**
 * A story as lines to read, in the order in which it happened: what went wrong (`!`), what was journaled, by whom, and
 * what reached the platforms (`>`). Of the workflows named only, if any is.
 */
export function storyLines(story: Story, workflowIds: ReadonlySet<string> = new Set()): string[] {
  const wanted = (workflowId: string) => workflowIds.size === 0 || workflowIds.has(workflowId);
  const lines = [
    ...story.faults.map(({ atMs, id }) => ({ atMs, says: `! ${id}` })),
    ...story.frames.flatMap(({ atMs, frame }) => {
      const epoch = `${frame.worker}, epoch ${frame.epoch}`;
      if (frame.entries.length === 0) return [{ atMs, says: `${epoch} begins` }];
      return frame.entries
        .filter(({ workflowId }) => wanted(workflowId))
        .map((entry) => ({ atMs, says: `${epoch}: ${entrySays(entry)}` }));
    }),
    ...story.changes
      .filter(({ what }) => wanted(what.replace(/^-/, "").split(/[ /]/)[0] ?? ""))
      .map(({ atMs, what }) => ({ atMs, says: `> ${what}` })),
  ];
  return lines
    .map((line, index) => ({ ...line, index }))
    .sort((one, other) => one.atMs - other.atMs || one.index - other.index)
    .map(({ atMs, says }) => `${(atMs / 1_000 - 1_000).toFixed(3).padStart(9)} ${says}`);
}

function entrySays({ kind, workflowId, atMs: _, ...said }: Story["entries"][number]): string {
  const details = Object.entries(said).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `${workflowId} ${kind} ${details.join(" ")}`.slice(0, 200);
}
