/** What the reference of a renewed contract ends with: `-R2` for the second term, `-R3` for the third. */
const renewalSuffix = /-R([0-9]{1,3})$/;

/** The reference of a contract's first term, which names the entitlement through all its renewals. */
export function firstTermRef(contractRef: string): string {
  return contractRef.replace(renewalSuffix, "");
}

/** Which term a contract's reference is of: 1 for the first. */
export function termOf(contractRef: string): number {
  const suffix = renewalSuffix.exec(contractRef)?.[1];
  return suffix === undefined ? 1 : Number(suffix);
}

/** Whether it is a term after the first. */
export function isRenewal(contractRef: string): boolean {
  return termOf(contractRef) > 1;
}

/** The reference of the term after this one: of the same term always the same, so that it is renewed once. */
export function nextTermRef(contractRef: string): string {
  return `${firstTermRef(contractRef)}-R${termOf(contractRef) + 1}`;
}
