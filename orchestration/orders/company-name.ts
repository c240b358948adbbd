/**
 * The legal forms that say nothing about who a company is, as they are written without dots and spaces. A form of
 * several words stands before those that are a part of it.
 */
const legalForms = [
  "gmbh & co kgaa",
  "gmbh & co kg",
  "ag & co kgaa",
  "ag & co kg",
  "se & co kgaa",
  "ug haftungsbeschrankt",
  "sp z oo",
  "gesellschaft mit beschrankter haftung",
  "gesellschaft mbh",
  "aktiengesellschaft",
  "kommanditgesellschaft",
  "a/s",
  ..."gmbh ggmbh mbh ag se kg kgaa ohg ug gbr ek ev eg ltd limited llc llp lp inc incorporated corp".split(
    " ",
  ),
  ..."corporation co company plc sa sas sarl sasu srl spa bv nv vof ab as asa aps oy oyj kft zrt sro".split(
    " ",
  ),
  ..."lda sl slu pty pte kk bvba sprl".split(" "),
];

/** Words that join names and are left out or written in either way. */
const joints: ReadonlySet<string> = new Set(["&", "and", "und", "et", "the"]);

/** A company's name without what people write differently: case, accents, punctuation, legal form. */
export function plainName(name: string): string {
  const letters = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l");
  // "e. K." and "S.A." are one word each, and "+" joins as "&" does.
  const joined = letters.replace(/\b(\p{L})\.\s?(?=\p{L}\b)/gu, "$1").replaceAll("+", "&");
  const words = joined.replace(/[^\p{L}\p{N}&/]+/gu, " ").trim();
  const kept = withoutLegalForm(words)
    .split(" ")
    .filter((word) => !joints.has(word));
  const plain = kept.join(" ").replaceAll("/", " ").trim();
  return plain === "" ? words : plain;
}

/** Forms stand at the end, sometimes two of them. */
function withoutLegalForm(words: string): string {
  const form = legalForms.find((one) => words.endsWith(` ${one}`));
  return form === undefined ? words : withoutLegalForm(words.slice(0, -form.length - 1).trim());
}

/** From which similarity on two names are taken for one: "Nordwind Maschinenbau" and "Nordwind-Maschinenbau" are 0.95. */
const alikeFrom = 0.86;

/** Whether two names may be the name of one company. Names that differ in a number are different: "Werk 2" is not "Werk 3". */
export function namesAlike(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  if (a === b) return true;
  const numbers = (name: string) => (name.match(/\p{N}+/gu) ?? []).map(Number).sort().join(" ");
  return numbers(a) === numbers(b) && similarity(a, b) >= alikeFrom;
}

/** Sørensen-Dice coefficient of the letter pairs of two texts: 0 nothing in common, 1 the same pairs. */
export function similarity(one: string, other: string): number {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  const total = pairs.length + others.length;
  if (total === 0) return one === other ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count > 0) common += 1;
    left.set(pair, count - 1);
  }
  return (2 * common) / total;
}

function pairsOf(text: string): string[] {
  const letters = [...text.replaceAll(" ", "")];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/**
 * The words by which the CRM's and the ERP's lists are searched, as they are written: the first one and the longest
 * one, so that a slip in one of them does not hide a namesake.
 */
export function searchWords(name: string): readonly string[] {
  const kept = new Set(plainName(name).split(" "));
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3 && kept.has(plainName(word)));
  const longest = [...words].sort((a, b) => b.length - a.length)[0];
  return [...new Set([words[0], longest].filter((word) => word !== undefined))];
}
