import { createRequire } from "node:module";

// An import would load the client behind `fetch` as well, asked for or not, which takes a tenth of the time to start.
export const { createServer, STATUS_CODES } = createRequire(import.meta.url)(
  "node:http",
) as typeof import("node:http");
