import type { Handler } from "../behaviour/call.ts";
import { supportErrors as errors } from "./errors.ts";
import type { SupportLimits } from "./limits.ts";
import type { Organization, SupportStore } from "./state.ts";

type Given = Partial<Omit<Organization, "created_at" | "updated_at">>;

/** The calls on organizations. `limits` has one for each of them. */
export function organizationHandlers(store: SupportStore, limits: SupportLimits): Record<string, Handler> {
  return {
    createOrUpdateOrganization: ({ body, root }) => {
      const { organization: given } = body as { organization: Given };
      const before = findExisting(store, given);
      const refusal =
        before === undefined ? undefined : limits.take("update-organization", before.id).refusal;
      if (refusal !== undefined) return refusal;
      const name = given.name ?? before?.name ?? "";
      if (name.trim() === "")
        return errors.recordInvalid({
          name: [{ description: "Name: cannot be blank", error: "BlankValue" }],
        });
      for (const other of store.organizations()) {
        if (other.id === before?.id || other.name.toLowerCase() !== name.toLowerCase()) continue;
        return errors.recordInvalid({
          name: [{ description: `Name: ${name} has already been taken`, error: "DuplicateValue" }],
        });
      }

      const organization = store.putOrganization(before?.id, {
        name,
        external_id: given.external_id ?? before?.external_id ?? null,
        domain_names: given.domain_names ?? before?.domain_names ?? [],
        details: given.details ?? before?.details ?? null,
        notes: given.notes ?? before?.notes ?? null,
        tags: given.tags ?? before?.tags ?? [],
        organization_fields: { ...before?.organization_fields, ...given.organization_fields },
      });
      return { status: before === undefined ? 201 : 200, body: { organization: view(organization, root) } };
    },

    searchOrganizations: ({ query, root }) => {
      const { external_id: externalId, name } = query as { external_id?: string; name?: string };
      if (externalId === undefined && name === undefined) {
        return errors.badRequest("Missing parameter", "Give an external_id or a name.");
      }
      const found = [...store.organizations()].filter(
        (organization) =>
          (externalId === undefined ||
            organization.external_id?.toLowerCase() === externalId.toLowerCase()) &&
          (name === undefined || organization.name.toLowerCase() === name.toLowerCase()),
      );
      const organizations = found.map((organization) => view(organization, root));
      return {
        status: 200,
        body: { organizations, count: found.length, next_page: null, previous_page: null },
      };
    },

    readOrganization: ({ path, root }) => {
      const organization = store.organization(Number(path.organizationId));
      return organization === undefined
        ? errors.recordNotFound()
        : { status: 200, body: { organization: view(organization, root) } };
    },
  };
}

function findExisting(store: SupportStore, { id, external_id: externalId }: Given): Organization | undefined {
  if (id !== undefined) return store.organization(id);
  if (externalId === undefined || externalId === null) return undefined;
  return [...store.organizations()].find(
    (organization) => organization.external_id?.toLowerCase() === externalId.toLowerCase(),
  );
}

function view(organization: Organization, root: string): object {
  return {
    url: `${root}/organizations/${organization.id}.json`,
    group_id: null,
    shared_tickets: false,
    shared_comments: false,
    ...organization,
  };
}
