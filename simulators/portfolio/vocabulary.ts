/** The words that a portfolio is made of. */
export interface Vocabulary {
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly cities: readonly string[];
  readonly streets: readonly string[];
  readonly industries: readonly string[];
  readonly jobTitles: readonly string[];
}

const drawn = 1_000;

/** The same words for the same seed. The library is read only when somebody asks for a portfolio. */
export async function readVocabulary(seed: number): Promise<Vocabulary> {
  const { faker } = await import("@faker-js/faker/locale/en");
  faker.seed(seed);
  const different = (make: () => string) => [...new Set(Array.from({ length: drawn }, make))];
  return {
    firstNames: different(() => faker.person.firstName()),
    lastNames: different(() => faker.person.lastName()),
    cities: different(() => faker.location.city()),
    streets: different(() => faker.location.street()),
    industries: different(() => faker.commerce.department()),
    jobTitles: different(() => faker.person.jobTitle()),
  };
}
