import { responseContractFor } from "#contracts/runtime/http-operation.ts";
import { violationsOf } from "#contracts/runtime/validation.ts";
import type { Exchange } from "#simulators/behaviour/exchange.ts";

/** Holds every answer of a simulator against the platform's contract; `breaches` says where one differs. */
export function createContractWatch() {
  const breaches: string[] = [];
  const taken = new Set<string>();
  let answers = 0;

  return {
    breaches,
    /** The calls that succeeded: platform and operation. */
    taken,
    /** How many answers were checked. */
    count: () => answers,
    watch(platform: string, { operation, request, answer, faulty, defect }: Exchange): void {
      if (defect !== undefined) return void breaches.push(`${platform} ${request.target}: ${String(defect)}`);
      if (operation === undefined || faulty) return;
      answers += 1;
      if (answer.status < 300) taken.add(`${platform} ${operation.operationId}`);
      const at = `${platform} ${operation.operationId} ${answer.status}`;
      const contract = responseContractFor(operation, answer.status);
      if (contract === undefined)
        return void breaches.push(`${at}: a status that the contract does not know`);
      const [mediaType = ""] = (answer.headers?.["content-type"] ?? "application/json").split(";");
      const validate = contract.contents[mediaType];
      if (validate === undefined) {
        if (answer.body !== undefined || Object.keys(contract.contents).length > 0)
          breaches.push(`${at}: a body of ${mediaType}`);
        return;
      }
      // Who selects fields gets no others, not even those that every record has.
      if (/(?:\$|%24)select(?:=|%3D)/.test(request.target)) return;
      for (const { pointer, rule, detail } of violationsOf(validate, answer.body))
        breaches.push(`${at}: ${pointer} ${rule} ${detail}`);
      const sent = new Set(Object.keys(answer.headers ?? {}).map((name) => name.toLowerCase()));
      for (const [name, header] of Object.entries(contract.headers ?? {})) {
        if (header.required && !sent.has(name.toLowerCase())) breaches.push(`${at}: no header ${name}`);
      }
    },
  };
}
