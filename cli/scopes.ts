import { apiOperations } from "#contracts/generated/api/operations.ts";

/** Every scope that an operation of the contract asks for, sorted. */
export function everyScope(): string[] {
  return [...new Set(apiOperations.flatMap((operation) => operation.scopes))].sort();
}
