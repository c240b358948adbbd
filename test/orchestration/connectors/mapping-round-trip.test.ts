import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ticket } from "#contracts/generated/platforms/support/types.ts";
import { accountKeyOf, contractRefOf } from "#orchestration/connectors/crm/map.ts";
import { taxRegionsOf } from "#orchestration/connectors/erp/map.ts";
import {
  caseOf,
  type EntitlementState,
  entitlementFieldsOf,
  entitlementKeyOf,
  entitlementOf,
} from "#orchestration/connectors/support/map.ts";
import { legacyContractRef, rowDigest, saleOf } from "#orchestration/legacy/legacy-order.ts";

// As contracts/canonical/primitives.yaml has them.
const accountKey = fc.stringMatching(/^[A-Z0-9-]{1,20}$/);
const contractRef = fc.stringMatching(/^[A-Z0-9-]{1,31}$/);
const productCode = fc.stringMatching(/^[A-Z0-9-]{1,20}$/);
const states: readonly EntitlementState[] = ["provisional", "active", "held", "revoked"];

const ticket: Ticket = {
  ...{ id: 7, subject: "Cannot log in", status: "open", priority: null, tags: [] },
  ...{ created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" },
} as unknown as Ticket;

const entitlement = fc.record({
  contractRef,
  accountKey,
  state: fc.constantFrom(...states),
  orderNumber: fc.stringMatching(/^[A-Z0-9-]{1,20}$/),
  invoiceNumber: fc.stringMatching(/^[A-Z0-9/-]{1,20}$/),
  productCodes: fc.array(productCode, { minLength: 1, maxLength: 20 }),
});

test("an entitlement that is written to support is read back as it was, with all of its product codes", () => {
  fc.assert(
    fc.property(entitlement, (written) => {
      const entitlementKey = entitlementKeyOf(written.contractRef);
      const read = entitlementOf({
        id: "1",
        custom_object_key: "entitlement",
        name: entitlementKey,
        external_id: entitlementKey,
        custom_object_fields: entitlementFieldsOf(written),
        created_at: "2026-01-01T00:00:00Z",
        updated_at: "2026-01-01T00:00:00Z",
      });
      expect(read).toEqual({ ok: true, value: { supportId: "1", entitlementKey, ...written } });
    }),
  );
});

test("a state that support has and we do not know is a failed mapping with its place, never a state of ours", () => {
  const unknown = fc.string().filter((state) => !(states as readonly string[]).includes(state));
  fc.assert(
    fc.property(unknown, (state) => {
      const read = entitlementOf({
        ...{ id: "1", custom_object_key: "entitlement", name: "E", external_id: "ENT-C" },
        custom_object_fields: { state, contract_ref: "C", account_key: "A", product_codes: "" },
        ...{ created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" },
      });
      expect(read).toMatchObject({
        ok: false,
        failure: { kind: "payload-drifted", pointer: "/custom_object_fields/state", rule: "mapping" },
      });
    }),
  );
});

const fields = { state: "active", contract_ref: "C", account_key: "A", product_codes: "CC-PLATFORM" };
const record = {
  ...{ id: "1", custom_object_key: "entitlement", name: "E", external_id: "ENT-C" },
  ...{ created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" },
};

test.for([
  ["contract_ref", "my contract"],
  ["contract_ref", ""],
  ["account_key", "acc 1"],
  ["account_key", ""],
  ["invoice_no", "INV 1"],
  ["product_codes", "CC-PLATFORM,cc support"],
  ["start_date", "today"],
  ["end_date", "2026-02-30"],
])(
  "an entitlement whose %s is '%s' is a failed mapping that names the record and the place",
  ([field = "", value]) => {
    expect(entitlementOf({ ...record, custom_object_fields: fields })).toMatchObject({ ok: true });
    const read = entitlementOf({ ...record, custom_object_fields: { ...fields, [field]: value } });
    expect(read).toMatchObject({
      ok: false,
      failure: { kind: "payload-drifted", pointer: `/custom_object_fields/${field}`, rule: "mapping" },
    });
    expect(read).toMatchObject({ failure: { detail: expect.stringContaining("entitlement ENT-C") } });
  },
);

test.for([null, "low", "normal", "high", "urgent"] as const)(
  "a case of priority %s has one of ours",
  (priority) => {
    expect(caseOf({ ...ticket, priority })).toMatchObject({
      ok: true,
      value: { priority: priority ?? "none" },
    });
  },
);

test.for([
  { given: { status: "awaiting-parts" }, pointer: "/status", says: "awaiting-parts" },
  { given: { priority: "critical" }, pointer: "/priority", says: "critical" },
])(
  "a case with a $pointer that we do not know is a failed mapping, and not a case",
  ({ given, pointer, says }) => {
    expect(caseOf({ ...ticket, ...given } as Ticket)).toMatchObject({
      ok: false,
      failure: { kind: "payload-drifted", pointer, rule: "mapping", detail: expect.stringContaining(says) },
    });
  },
);

test("different contracts never share an entitlement, nor different orders of the old system a contract", () => {
  // A renewal is the same contract, and has the same entitlement.
  const ofFirstTerm = contractRef.filter((ref) => !/R[0-9]+$/.test(ref));
  fc.assert(
    fc.property(ofFirstTerm, ofFirstTerm, (one, other) => {
      expect(entitlementKeyOf(one) === entitlementKeyOf(other)).toBe(one === other);
      expect(legacyContractRef(one) === legacyContractRef(other)).toBe(one === other);
    }),
  );
  const [plain, likeRenewal] = [legacyContractRef("A"), legacyContractRef("A-R2")];
  expect(entitlementKeyOf(plain)).not.toBe(entitlementKeyOf(likeRenewal));
});

test("the key that is written back on a company or a deal is the key that it had before", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9][0-9]{0,14}$/), (id) => {
      const key = accountKeyOf({ companyId: id });
      expect(accountKeyOf({ companyId: id, accountKey: key })).toBe(key);
      expect(accountKeyOf({ companyId: id, erpCustomerNumber: key })).toBe(key);
      const ref = contractRefOf({ dealId: id });
      expect(contractRefOf({ dealId: id, contractRef: ref })).toBe(ref);
    }),
  );
});

test("every place has a tax region, and the country's own is always the last one", () => {
  const country = fc.stringMatching(/^[A-Z]{2}$/);
  fc.assert(
    fc.property(country, fc.option(fc.string(), { nil: undefined }), (code, state) => {
      const regions = taxRegionsOf({ country: code, state });
      expect(regions.at(-1)).toBe(code);
      for (const region of regions) expect(region).toMatch(/^[A-Z]{2}(-[A-Z0-9]{2,3})?$/);
    }),
  );
});

test("a row is the same row in whatever order its columns stand, and its order keeps every field", () => {
  const row = {
    order_number: "A-1",
    customer_number: "ACC1",
    product_code: "CC-PLATFORM",
    quantity: "2",
    unit_price: "12000.00",
    currency: "EUR",
    ship_on: "2026-04-01",
  };
  const reversed = Object.fromEntries(Object.entries(row).reverse());
  expect(rowDigest(reversed)).toBe(rowDigest(row));
  expect(rowDigest({ ...row, quantity: "3" })).not.toBe(rowDigest(row));
  expect(saleOf(row)).toMatchObject({
    deal: { contractRef: "A-1-LO", currency: "EUR" },
    lineItems: [{ productCode: "CC-PLATFORM", quantity: "2", unitPrice: "12000.00", shipOn: "2026-04-01" }],
  });
});
