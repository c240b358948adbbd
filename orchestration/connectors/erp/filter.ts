/** `field eq 'value'` for `$filter`, the value quoted as OData wants it. */
export function equals(field: string, value: string): string {
  return `${field} eq '${value.replaceAll("'", "''")}'`;
}

/** One field that is any of some values; the ERP takes an `or` only over one field. */
export function isAnyOf(field: string, values: readonly string[]): string {
  return values.map((value) => equals(field, value)).join(" or ");
}

/** A field with a text in it, as it is written: the ERP tells capital letters from small ones. */
export function contains(field: string, value: string): string {
  return `contains(${field},'${value.replaceAll("'", "''")}')`;
}
