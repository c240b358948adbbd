/** One thing as both contracts describe it; undefined where it was added or removed. */
export interface Matched<Subject> {
  readonly base: Subject | undefined;
  readonly revision: Subject | undefined;
}

export function byKey<Subject>(
  subjects: readonly Subject[],
  key: (subject: Subject) => string,
): ReadonlyMap<string, Subject> {
  return new Map(subjects.map((subject) => [key(subject), subject]));
}

/** Everything that either side has, in the order of the base. */
export function matched<Subject>(
  base: ReadonlyMap<string, Subject>,
  revision: ReadonlyMap<string, Subject>,
): Matched<Subject>[] {
  const keys = new Set([...base.keys(), ...revision.keys()]);
  return [...keys].map((key) => ({ base: base.get(key), revision: revision.get(key) }));
}
