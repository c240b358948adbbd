/**
 * The same text in one piece. A text that was joined from pieces keeps all of them until somebody reads it, which for
 * hundreds of thousands of kept ids and names is most of their memory.
 */
export function flatText(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}
