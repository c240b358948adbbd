/** `invoice-list` and `invoice_list` as `InvoiceList`; a leading digit is kept apart with `_`. */
export function pascalCase(text: string): string {
  const joined = text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return /^[0-9]/.test(joined) ? `_${joined}` : joined;
}

/** `read-customer` as `readCustomer`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** A name for a constant in generated code, unique as long as the parts are: `readCustomer_query_limit`. */
export function constantName(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(/[^A-Za-z0-9]+/g, "_")).join("_");
}

/** A property name as it stands in code: bare if it can be, else quoted. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
