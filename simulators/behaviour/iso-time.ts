/** ISO 8601 in UTC of a time in milliseconds. What happens in one millisecond shares one text, which is kept a million times. */
export function createIsoTime(): (timeMs: number) => string {
  let lastMs = Number.NaN;
  let last = "";
  return (timeMs) => {
    if (timeMs !== lastMs) {
      lastMs = timeMs;
      last = new Date(timeMs).toISOString();
    }
    return last;
  };
}
