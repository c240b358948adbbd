const dayMs = 86_400_000;

/** The day so many days after another one, both `YYYY-MM-DD`. Each is made once: a portfolio has few days and many documents. */
export function createDaysLater(days: number): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const later = known.get(day) ?? new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
    known.set(day, later);
    return later;
  };
}
