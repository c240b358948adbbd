import type { Handler } from "../behaviour/call.ts";
import type { CrmErrors } from "./errors.ts";

const since = "2020-01-01T00:00:00.000Z";

/** The people of the portal. */
export const owners = [
  { id: "71000001", email: "dana.sales@example.com", firstName: "Dana", lastName: "Sales", userId: 61000001 },
  {
    id: "71000002",
    email: "kim.success@example.com",
    firstName: "Kim",
    lastName: "Success",
    userId: 61000002,
  },
] as const;

/** The calls that read who owns objects. */
export function ownerHandlers(errors: CrmErrors): Record<string, Handler> {
  const view = (owner: (typeof owners)[number]) => ({
    ...owner,
    type: "PERSON",
    createdAt: since,
    updatedAt: since,
    archived: false,
  });
  return {
    listOwners: ({ query }) => {
      const {
        email,
        after,
        limit = 100,
        archived,
      } = query as {
        email?: string;
        after?: string;
        limit?: number;
        archived?: boolean;
      };
      if (after !== undefined && !/^\d+$/.test(after))
        return errors.invalid(`Invalid paging cursor: ${after}`);
      const all = owners.filter(
        (owner) => archived !== true && (email === undefined || owner.email === email.toLowerCase()),
      );
      const start = Number(after ?? 0);
      const results = all.slice(start, start + limit).map(view);
      const more = start + limit < all.length;
      return {
        status: 200,
        body: { results, ...(more ? { paging: { next: { after: String(start + limit) } } } : {}) },
      };
    },
    readOwner: ({ path, query }) => {
      const key = query.idProperty === "userId" ? "userId" : "id";
      const owner = owners.find((one) => String(one[key]) === path.ownerId);
      return owner === undefined || query.archived === true
        ? errors.notFound()
        : { status: 200, body: view(owner) };
    },
  };
}
