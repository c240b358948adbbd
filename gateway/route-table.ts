/** Which methods an address takes, by the templates of all routes. */
export interface RouteTable {
  add(method: string, template: string): void;
  /** Methods of every route that fits `path`, HEAD and OPTIONS included; empty if there is none. */
  methodsAt(path: string): readonly string[];
}

/** A table for the answers that no route gives: 404, 405 and OPTIONS. Templates are OpenAPI's: `/v1/orders/{contractRef}`. */
export function createRouteTable(): RouteTable {
  const rows: { readonly method: string; readonly pattern: RegExp }[] = [];
  return {
    add(method, template) {
      const source = template
        .split(/\{[^}]+\}/)
        .map(escapeRegExp)
        .join("[^/]+");
      rows.push({ method, pattern: new RegExp(`^${source}$`) });
    },
    methodsAt(path) {
      const methods = new Set(rows.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method));
      if (methods.size === 0) return [];
      if (methods.has("GET")) methods.add("HEAD");
      return [...methods, "OPTIONS"].sort();
    },
  };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
