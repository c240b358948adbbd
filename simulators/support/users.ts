import type { Answer, Call, Handler } from "../behaviour/call.ts";
import { type Details, supportErrors as errors } from "./errors.ts";
import type { SupportLimits } from "./limits.ts";
import { page } from "./paging.ts";
import { type User, userRoles } from "./rows.ts";
import { matchesWords, parseQuery } from "./search-query.ts";
import type { SupportStore } from "./state.ts";

type Given = Partial<Omit<User, "created_at" | "updated_at" | "role">> & { readonly role?: string };

/** The calls on users. `current` is whose credentials a call carries. */
export function userHandlers(
  store: SupportStore,
  limits: SupportLimits,
  current: (call: Call) => User | undefined,
): Record<string, Handler> {
  const write = (call: Call, before: User | undefined): Answer => {
    const given = givenIn(call);
    const details = problems(store, given, before);
    if (Object.keys(details).length > 0) return errors.recordInvalid(details);
    const user = store.putUser(before, valuesOf(given, before));
    return { status: before === undefined ? 201 : 200, body: { user: viewUser(user, call.root) } };
  };

  return {
    listUsers: (call) => page(call, "users", store.users.rows, (row) => viewUser(row, call.root)),

    createOrUpdateUser: (call) => {
      const before = findExisting(store, givenIn(call));
      if (before === undefined) return write(call, undefined);
      const { refusal, headers } = limits.take("create-update-user", before.id);
      return refusal === undefined
        ? withHeaders(write(call, before), headers)
        : withHeaders(refusal, headers);
    },

    updateUser: (call) => {
      const before = store.users.get(Number(call.path.userId));
      return before === undefined ? errors.recordNotFound() : write(call, before);
    },

    readCurrentUser: (call) => {
      const user = current(call);
      return { status: 200, body: { user: user === undefined ? anonymous : viewUser(user, call.root) } };
    },

    readUser: ({ path, root }) => {
      const user = store.users.get(Number(path.userId));
      return user === undefined
        ? errors.recordNotFound()
        : { status: 200, body: { user: viewUser(user, root) } };
    },

    searchUsers: (call) => {
      const { query, external_id: externalId } = call.query as { query?: string; external_id?: string };
      const view = (row: User) => viewUser(row, call.root);
      if (externalId !== undefined)
        return page(call, "users", store.users.having("external", externalId.toLowerCase()), view);
      const { terms, words } = parseQuery(query ?? "");
      const found = store.searchable.users
        .rows()
        .filter(
          (user) =>
            terms.every((term) => term.matches(user as unknown as Readonly<Record<string, unknown>>)) &&
            matchesWords(words, [user.name, user.email]),
        );
      return page(call, "users", found, view);
    },
  };
}

export function viewUser(user: User, root: string): object {
  return {
    url: `${root}/users/${user.id}.json`,
    time_zone: "UTC",
    locale: "en-US",
    active: true,
    verified: true,
    suspended: false,
    shared: false,
    ...user,
  };
}

/** Who has no credential is somebody too. */
const anonymous = {
  id: null,
  name: "Anonymous user",
  email: "invalid@example.com",
  role: "end-user",
  organization_id: null,
  external_id: null,
  verified: false,
  active: true,
  tags: [],
  user_fields: {},
};

function givenIn({ body }: Call): Given {
  return (body as { user: Given }).user;
}

function findExisting(store: SupportStore, given: Given): User | undefined {
  if (given.id !== undefined) return store.users.get(given.id);
  const byExternalId = store.users.first("external", (given.external_id ?? "").toLowerCase());
  return byExternalId ?? store.users.first("email", (given.email ?? "").toLowerCase());
}

function problems(store: SupportStore, given: Given, before: User | undefined): Details {
  const details: Details = {};
  const taken = (index: string, value: string | null | undefined) => {
    const owner = store.users.first(index, (value ?? "").toLowerCase());
    return owner !== undefined && owner.id !== before?.id;
  };
  if ((given.name ?? before?.name ?? "").trim() === "")
    details.name = [{ description: "Name: is too short (minimum one character)", error: "ValueTooShort" }];
  if (taken("email", given.email))
    details.email = [
      { description: `Email: ${given.email} is already being used by another user`, error: "DuplicateValue" },
    ];
  else if (typeof given.email === "string" && !/^[^\s@]+@[^\s@]+$/.test(given.email))
    details.email = [
      { description: `Email: ${given.email} is not properly formatted`, error: "InvalidFormat" },
    ];
  if (taken("external", given.external_id))
    details.external_id = [{ description: "External ID: has already been taken", error: "DuplicateValue" }];
  if (given.role !== undefined && !(userRoles as readonly string[]).includes(given.role))
    details.role = [{ description: `Role: ${given.role} is not valid`, error: "InvalidValue" }];
  if (
    typeof given.organization_id === "number" &&
    store.organizations.get(given.organization_id) === undefined
  )
    details.organization = [{ description: "Organization: is not valid", error: "InvalidValue" }];
  return details;
}

function valuesOf(given: Given, before: User | undefined) {
  return {
    name: given.name ?? before?.name ?? "",
    email: given.email === undefined ? (before?.email ?? null) : given.email,
    external_id: given.external_id === undefined ? (before?.external_id ?? null) : given.external_id,
    organization_id:
      given.organization_id === undefined ? (before?.organization_id ?? null) : given.organization_id,
    role: (given.role as User["role"] | undefined) ?? before?.role ?? "end-user",
    phone: given.phone === undefined ? (before?.phone ?? null) : given.phone,
    tags: given.tags ?? before?.tags ?? [],
    user_fields: { ...before?.user_fields, ...given.user_fields },
  };
}

function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...answer, headers: { ...headers, ...answer.headers } };
}
