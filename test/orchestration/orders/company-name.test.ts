import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesAlike, plainName, searchWords, similarity } from "#orchestration/orders/company-name.ts";

describe("two names are one company's", () => {
  test.for([
    ["Nordwind Maschinenbau GmbH", "Nordwind Maschinenbau"],
    ["Nordwind Maschinenbau GmbH", "NORDWIND-Maschinenbau Gesellschaft mbH"],
    ["Müller & Söhne GmbH & Co. KG", "Muller und Sohne"],
    ["Groß e.K.", "Gross"],
    ["Société Générale S.A.", "Societe Generale"],
    ["Acme Corp.", "Acme Corporation, Inc."],
    ["Kowalski Sp. z o.o.", "kowalski"],
    ["Brown + Partner Ltd", "Brown & Partner Limited"],
    ["Nordwind Maschinenbau GmbH", "Nordwind Maschienenbau GmbH"],
  ] as const)("%s, %s", ([one, other]) => {
    expect(namesAlike(one, other)).toBe(true);
    expect(namesAlike(other, one)).toBe(true);
  });
});

describe("two names are different companies'", () => {
  test.for([
    ["Nordwind Maschinenbau GmbH", "Nordwind Reisen GmbH"],
    ["Werk 2 GmbH", "Werk 3 GmbH"],
    ["Nordwind 000123 GmbH", "Nordwind 000124 GmbH"],
    ["Alpha AG", "Beta AG"],
    ["GmbH", "AG"],
  ] as const)("%s, %s", ([one, other]) => {
    expect(namesAlike(one, other)).toBe(false);
  });
});

test("a name that is nothing but a legal form stays as it is", () => {
  expect(plainName("SE")).toBe("se");
  expect(searchWords("SE")).toEqual([]);
});

test("lists are searched by the first word and the longest, as they are written", () => {
  expect(searchWords("Nord Maschinenbau GmbH & Co. KG")).toEqual(["Nord", "Maschinenbau"]);
  expect(searchWords("Müller GmbH")).toEqual(["Müller"]);
});

test("every name is like itself", () => {
  const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(names, (name) => {
      expect(namesAlike(name, name)).toBe(true);
      expect(similarity(name, name)).toBe(1);
    }),
  );
});

test("similarity is the same from both sides, and between 0 and 1", () => {
  const few = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(few, few, (one, other) => {
      expect(similarity(one, other)).toBe(similarity(other, one));
      expect(similarity(one, other)).toBeGreaterThanOrEqual(0);
      expect(similarity(one, other)).toBeLessThanOrEqual(1);
    }),
  );
});
