import { expect, test } from "vitest";
import { conceal } from "#gateway/reads/conceal.ts";

const scope = "customers:personal";
const customer = { name: "ACME", contacts: [{ email: "a@acme.example", role: "buyer" }, { role: "owner" }] };
const concealed = [
  { path: ["contacts", "*", "email"], scope },
  { path: ["phone"], scope },
];

test("a caller without the scope gets the members around what is concealed", () => {
  expect(conceal(customer, concealed, new Set())).toEqual({
    name: "ACME",
    contacts: [{ role: "buyer" }, { role: "owner" }],
  });
  expect(customer.contacts[0]).toHaveProperty("email");
});

test("a caller with the scope gets the very same value", () => {
  expect(conceal(customer, concealed, new Set([scope]))).toBe(customer);
});

test.for([null, "text", 5, [], {}, { contacts: "none" }, { contacts: null }])(
  "%j, which has nothing to conceal, stays as it is",
  (value) => {
    expect(conceal(value, concealed, new Set())).toEqual(value);
  },
);
