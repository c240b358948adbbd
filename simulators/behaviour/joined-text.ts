/**
 * The parts as one text. A template or `+` keeps all pieces until somebody reads the whole, which for hundreds of thousands
 * of kept ids and names is most of their memory; this one is in one piece from the start.
 */
export function joinedText(...parts: readonly (string | number)[]): string {
  return parts.join("");
}
