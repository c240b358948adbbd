import type { Clock } from "#contracts/runtime/clock.ts";
import type { Ledger } from "../behaviour/ledger.ts";
import type { NumberSeries } from "../behaviour/number-series.ts";
import { joinedParts, mapPart, type StatePart } from "../behaviour/state-part.ts";
import { type CustomObject, customObjects } from "./seed.ts";

export interface CustomRecord {
  readonly id: string;
  readonly customObject: CustomObject;
  readonly name: string;
  readonly externalId: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Organization {
  readonly id: number;
  readonly name: string;
  readonly external_id: string | null;
  readonly domain_names: readonly string[];
  readonly details: string | null;
  readonly notes: string | null;
  readonly tags: readonly string[];
  readonly organization_fields: Readonly<Record<string, unknown>>;
  readonly created_at: string;
  readonly updated_at: string;
}

/** The account's records and organizations, in memory. */
export interface SupportStore {
  /** Everything that is kept here. */
  readonly state: StatePart;
  record(id: string): CustomRecord | undefined;
  recordByExternalId(customObject: CustomObject, externalId: string): CustomRecord | undefined;
  /** In order of creation. */
  records(customObject: CustomObject): CustomRecord[];
  putRecord(
    customObject: CustomObject,
    externalId: string,
    name: string,
    fields: Readonly<Record<string, unknown>>,
  ): CustomRecord;
  organization(id: number): Organization | undefined;
  organizations(): Iterable<Organization>;
  putOrganization(
    id: number | undefined,
    values: Omit<Organization, "id" | "created_at" | "updated_at">,
  ): Organization;
}

export function createSupportStore(dependencies: {
  readonly clock: Clock;
  readonly ids: NumberSeries;
  readonly ledger: Ledger;
}): SupportStore {
  const { clock, ids, ledger } = dependencies;
  const records = new Map<string, CustomRecord>();
  const idByExternalId = new Map<string, string>();
  const organizations = new Map<number, Organization>();
  // The platform's times have whole seconds.
  const now = () => new Date(Math.floor(clock.nowMs() / 1_000) * 1_000).toISOString().replace(".000Z", "Z");

  const recordByExternalId = (customObject: CustomObject, externalId: string) =>
    records.get(idByExternalId.get(`${customObject.key}/${externalId}`) ?? "");

  const indexRecords = () => {
    idByExternalId.clear();
    for (const record of records.values()) {
      // A custom object is part of the set-up and known by its key.
      const customObject = customObjects.find(({ key }) => key === record.customObject.key);
      if (customObject !== undefined) records.set(record.id, { ...record, customObject });
      idByExternalId.set(`${record.customObject.key}/${record.externalId}`, record.id);
    }
  };

  return {
    state: joinedParts({ records: mapPart(records, indexRecords), organizations: mapPart(organizations) }),
    record: (id) => records.get(id),
    recordByExternalId,
    records: (customObject) => [...records.values()].filter((record) => record.customObject === customObject),
    putRecord(customObject, externalId, name, fields) {
      const before = recordByExternalId(customObject, externalId);
      const record: CustomRecord = {
        id: before?.id ?? `01SIM${ids.next().toString(36).toUpperCase().padStart(21, "0")}`,
        customObject,
        name,
        externalId,
        fields,
        createdAt: before?.createdAt ?? now(),
        updatedAt: now(),
      };
      records.set(record.id, record);
      idByExternalId.set(`${customObject.key}/${externalId}`, record.id);
      ledger.record(customObject.plural, before === undefined ? "created" : "updated", externalId, record.id);
      return record;
    },
    organization: (id) => organizations.get(id),
    organizations: () => organizations.values(),
    putOrganization(id, values) {
      const before = id === undefined ? undefined : organizations.get(id);
      const organization = {
        ...values,
        id: before?.id ?? ids.next(),
        created_at: before?.created_at ?? now(),
        updated_at: now(),
      };
      organizations.set(organization.id, organization);
      const effect = before === undefined ? "created" : "updated";
      ledger.record(
        "organizations",
        effect,
        organization.external_id ?? String(organization.id),
        String(organization.id),
      );
      return organization;
    },
  };
}
