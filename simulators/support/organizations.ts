import type { Call, Handler } from "../behaviour/call.ts";
import { type Details, supportErrors as errors } from "./errors.ts";
import type { SupportLimits } from "./limits.ts";
import { page } from "./paging.ts";
import type { Organization } from "./rows.ts";
import type { SupportStore } from "./state.ts";

type Given = Partial<Omit<Organization, "created_at" | "updated_at">>;

/** The calls on organizations. `limits` has one for each of them. */
export function organizationHandlers(store: SupportStore, limits: SupportLimits): Record<string, Handler> {
  const write = (call: Call, before: Organization | undefined) => {
    const given = givenIn(call);
    const details = problems(store, given, before);
    if (Object.keys(details).length > 0) return errors.recordInvalid(details);
    const organization = store.putOrganization(before, valuesOf(given, before));
    return {
      status: before === undefined ? 201 : 200,
      body: { organization: viewOrganization(organization, call.root) },
    };
  };

  return {
    listOrganizations: (call) =>
      page(call, "organizations", store.organizations.rows, (row) => viewOrganization(row, call.root)),

    createOrganization: (call) => write(call, undefined),

    createOrUpdateOrganization: (call) => {
      const before = findExisting(store, givenIn(call));
      if (before === undefined) return write(call, undefined);
      return limits.take("update-organization", before.id).refusal ?? write(call, before);
    },

    updateOrganization: (call) => {
      const before = store.organizations.get(Number(call.path.organizationId));
      return before === undefined ? errors.recordNotFound() : write(call, before);
    },

    searchOrganizations: (call) => {
      const { external_id: externalId, name } = call.query as { external_id?: string; name?: string };
      if (externalId === undefined && name === undefined)
        return errors.badRequest("Missing parameter", "Give an external_id or a name.");
      const { organizations } = store;
      const found =
        externalId === undefined
          ? organizations.having("name", (name ?? "").toLowerCase())
          : organizations.having("external", externalId.toLowerCase());
      const matching = found
        .slice(0, found.length)
        .filter((row) => name === undefined || row.name.toLowerCase() === name.toLowerCase());
      return page(call, "organizations", matching, (row) => viewOrganization(row, call.root));
    },

    readOrganization: ({ path, root }) => {
      const organization = store.organizations.get(Number(path.organizationId));
      return organization === undefined
        ? errors.recordNotFound()
        : { status: 200, body: { organization: viewOrganization(organization, root) } };
    },
  };
}

export function viewOrganization(organization: Organization, root: string): object {
  return {
    url: `${root}/organizations/${organization.id}.json`,
    group_id: null,
    shared_tickets: false,
    shared_comments: false,
    ...organization,
  };
}

function givenIn({ body }: Call): Given {
  return (body as { organization: Given }).organization;
}

function findExisting(store: SupportStore, { id, external_id: externalId }: Given): Organization | undefined {
  if (id !== undefined) return store.organizations.get(id);
  if (externalId === undefined || externalId === null) return undefined;
  return store.organizations.first("external", externalId.toLowerCase());
}

function problems(store: SupportStore, given: Given, before: Organization | undefined): Details {
  const details: Details = {};
  const name = given.name ?? before?.name ?? "";
  const externalId = given.external_id ?? null;
  const taken = (index: string, value: string) => {
    const owner = store.organizations.first(index, value.toLowerCase());
    return owner !== undefined && owner.id !== before?.id;
  };
  if (name.trim() === "") details.name = [{ description: "Name: cannot be blank", error: "BlankValue" }];
  else if (taken("name", name))
    details.name = [{ description: `Name: ${name} has already been taken`, error: "DuplicateValue" }];
  if (externalId !== null && taken("external", externalId))
    details.external_id = [{ description: "External ID: has already been taken", error: "DuplicateValue" }];
  return details;
}

function valuesOf(given: Given, before: Organization | undefined) {
  return {
    name: given.name ?? before?.name ?? "",
    external_id: given.external_id === undefined ? (before?.external_id ?? null) : given.external_id,
    domain_names: given.domain_names ?? before?.domain_names ?? [],
    details: given.details === undefined ? (before?.details ?? null) : given.details,
    notes: given.notes === undefined ? (before?.notes ?? null) : given.notes,
    tags: given.tags ?? before?.tags ?? [],
    organization_fields: { ...before?.organization_fields, ...given.organization_fields },
  };
}
