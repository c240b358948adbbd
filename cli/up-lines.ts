import type { Instance } from "./instance.ts";
import type { Terminal } from "./terminal.ts";

/** What a person sees when everything is up: where it is, a token, and a first request to paste. */
export function upLines(terminal: Terminal, instance: Instance, token: string): string[] {
  const { gatewayUrl, simulators } = instance;
  const title = (text: string) => terminal.paint("bold", text);
  return [
    title("Concordat is up."),
    "",
    `gateway    ${gatewayUrl}`,
    `reference  ${new URL("/docs", gatewayUrl).href}`,
    `contract   ${new URL("/openapi.json", gatewayUrl).href}`,
    `CRM        ${simulators.crm.baseUrl}  (simulator, control ${simulators.crm.controlUrl})`,
    `ERP        ${simulators.erp.baseUrl}  (simulator, control ${simulators.erp.controlUrl})`,
    `support    ${simulators.support.baseUrl}  (simulator, control ${simulators.support.controlUrl})`,
    `NATS       ${instance.natsUrl}  (${instance.natsProgram}; durability: ${instance.durability})`,
    "",
    title("A token, valid for 8 hours:"),
    token,
    "",
    title("A first request:"),
    `curl -sS -H 'Authorization: Bearer ${token}' ${new URL("/v1/workflows", gatewayUrl).href}`,
    "",
    title("A first deal, closed, invoiced and supported:"),
    `node cli/concordat.js scenario quote-to-cash --url ${gatewayUrl}`,
    "",
    "Stop with Ctrl-C.",
  ];
}
