import { byKey } from "../matched.ts";
import { type HttpContract, type HttpOperation, operationKey } from "./http-contract.ts";
import { basePathOf } from "./server-urls.ts";

/**
 * A release may move the beginning of its paths into the address of its servers, or back: what clients call stays the
 * same. Where more operations are found again that way, both contracts are read with whole paths.
 */
export function alignPaths(
  base: HttpContract,
  revision: HttpContract,
): readonly [base: HttpContract, revision: HttpContract] {
  const before = commonBasePath(base);
  const after = commonBasePath(revision);
  if (before === undefined || after === undefined || before === after) return [base, revision];
  const moved = [withWholePaths(base, before), withWholePaths(revision, after)] as const;
  return inCommon(...moved) > inCommon(base, revision) ? moved : [base, revision];
}

function commonBasePath({ servers }: HttpContract): string | undefined {
  const [path = "", ...others] = new Set(servers.map(basePathOf));
  return others.length > 0 || path.includes("{") ? undefined : path;
}

function withWholePaths(contract: HttpContract, basePath: string): HttpContract {
  const whole = (operation: HttpOperation): HttpOperation =>
    operation.role === "operation" && operation.servers === undefined
      ? { ...operation, path: basePath + operation.path }
      : operation;
  return {
    ...contract,
    operations: contract.operations.map(whole),
    servers: contract.servers.map((url) => url.slice(0, url.length - basePath.length) || "/"),
  };
}

function inCommon(base: HttpContract, revision: HttpContract): number {
  const keys = byKey(revision.operations, operationKey);
  return base.operations.filter((operation) => keys.has(operationKey(operation))).length;
}
