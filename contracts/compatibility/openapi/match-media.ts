import type { Media } from "./http-contract.ts";

interface Matched {
  readonly base: Media | undefined;
  readonly revision: Media | undefined;
}

/** Content types that mean the same exchange: by name, or by a range (`application/*`) that covers the name. */
export function matchMedia(base: readonly Media[], revision: readonly Media[]): Matched[] {
  const matched: Matched[] = base.map((media) => ({ base: media, revision: find(media, revision) }));
  const fresh = revision.filter(
    (media) => find(media, base) === undefined && !matched.some((pair) => pair.revision === media),
  );
  return [...matched, ...fresh.map((media) => ({ base: undefined, revision: media }))];
}

function find(media: Media, among: readonly Media[]): Media | undefined {
  return among.find(({ type }) => type === media.type) ?? among.find(({ type }) => covers(type, media.type));
}

/** Whether a content type, or a range of them, takes in this one. */
export function covers(range: string, type: string): boolean {
  if (range === "*/*" || range === type) return true;
  return range.endsWith("/*") && type.startsWith(range.slice(0, -1));
}
