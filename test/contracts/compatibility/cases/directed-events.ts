import type { Json } from "#contracts/compatibility/schema/json.ts";

/** One edit of an event contract that breaks in one direction, and never in the other. */
export interface DirectedEdit {
  readonly edit: string;
  /** What the looser of the two says. */
  readonly loose: Json;
  /** What the stricter one says: going there breaks. */
  readonly strict: Json;
}
type Tree = Readonly<Record<string, Json>>;

const info: Json = { title: "Events", version: "1.0.0" };
const login: Tree = { type: "userPassword" };
const oauth = (...scopes: string[]): Tree => ({
  type: "oauth2",
  flows: {
    clientCredentials: { tokenUrl: "https://id.example.com/token", availableScopes: { read: "", write: "" } },
  },
  scopes,
});
const taken: Tree = { take: { action: "receive", channel: { $ref: "#/channels/orders" } } };
const message: Tree = {
  orders: { address: "orders", messages: { placed: { payload: { type: "object" } } } },
};
const server = (security?: Json): Tree => ({
  main: { host: "nats.example.com", protocol: "nats", ...(security === undefined ? {} : { security }) },
});

function modern(more: Tree, operation: Tree = {}): Json {
  const operations = { take: { ...(taken["take"] as Tree), ...operation } };
  return { asyncapi: "3.0.0", info, channels: message, operations, ...more };
}

function classic(security: Json | undefined, schemes: Tree): Json {
  return {
    asyncapi: "2.6.0",
    info,
    servers: {
      main: { url: "nats.example.com", protocol: "nats", ...(security === undefined ? {} : { security }) },
    },
    channels: { orders: { publish: { message: { payload: { type: "object" } } } } },
    components: { securitySchemes: schemes },
  };
}

export const directedEdits: readonly DirectedEdit[] = [
  {
    edit: "a server asks for a password",
    loose: modern({ servers: server() }),
    strict: modern({ servers: server([login]) }),
  },
  {
    edit: "a server of 2.6 asks for a password",
    loose: classic(undefined, {}),
    strict: classic([{ user: [] }], { user: login }),
  },
  {
    edit: "a server has one way in fewer",
    loose: modern({ servers: server([login, { type: "X509" }]) }),
    strict: modern({ servers: server([login]) }),
  },
  {
    edit: "an operation asks for a scope more",
    loose: modern({}, { security: [oauth("read")] }),
    strict: modern({}, { security: [oauth("read", "write")] }),
  },
  {
    edit: "an operation asks for a key",
    loose: modern({}),
    strict: modern({}, { traits: [{ security: [{ type: "httpApiKey", in: "header", name: "X-Key" }] }] }),
  },
  {
    edit: "two schemes of 2.6 together",
    loose: classic([{ user: [] }], { user: login }),
    strict: classic([{ user: [], key: [] }], { user: login, key: { type: "X509" } }),
  },
];
