import type { Call, Handler } from "../behaviour/call.ts";
import { blankRow, entityModels } from "./blank-rows.ts";
import type { Kept, ReadableSet, Row } from "./entity-set.ts";
import type { ErpErrors } from "./errors.ts";
import { listRows, oneRow } from "./odata-list.ts";

/** The environment's only company. */
export function companyReaders(id: string, errors: ErpErrors): Record<string, Handler> {
  const company = {
    id,
    systemVersion: "28.0.0.0",
    timestamp: 1,
    name: "Example Company",
    displayName: "Example Company",
    businessProfileId: "",
  } as unknown as Row;
  const set: ReadableSet<Row> = {
    name: "companies",
    typeName: entityModels.companies.type,
    blank: blankRow("companies") as Omit<Row, Kept>,
    get: (asked) => (asked.toLowerCase() === id ? company : undefined),
    findBy: (field, value) => (String(company[field]) === value ? [company] : []),
    *from(after) {
      if (after < 1) yield [1, company];
    },
    isIndexed: () => false,
    positionOf: () => 1,
  };

  return {
    listCompanies: (call) => listRows(call, "companies", () => set, errors),
    readCompany: (call: Call) => {
      const found = set.get(String(call.path.companyId));
      return found === undefined ? errors.noCompany() : oneRow(call, "companies", found, () => set, errors);
    },
  };
}
