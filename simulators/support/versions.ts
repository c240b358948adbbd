import type { DriftChange } from "#contracts/generated/platforms/simulator-control/types.ts";

const tickets = ["/ticket", "/tickets/*"];
const records = ["/custom_object_record", "/custom_object_records/*"];

/** Other versions of the support platform's API, as far as their answers differ from those of the contract. */
export const supportVersions: Readonly<Record<string, readonly DriftChange[]>> = {
  v2: [],
  /** With custom statuses a ticket has one more member, and agents see states of their own. */
  "custom-statuses": tickets.map((at) => ({ kind: "add", at: `${at}/custom_status_id`, value: 4_711 })),
  /** Ids of large accounts have come as text in some answers. */
  "text-ids": [...tickets, "/organization", "/organizations/*"].map((at) => ({
    kind: "retype",
    at: `${at}/id`,
    type: "string",
  })),
  /** An administrator has added an option to the entitlement's state. */
  customized: records.map((at) => ({
    kind: "value",
    at: `${at}/custom_object_fields/state`,
    value: "suspended",
  })),
};
