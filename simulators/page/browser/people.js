import { ask } from "./control.js";
import { element, offer, option } from "./dom.js";

/** What each person's form does, by the name of its button. */
const deeds = {
  erp: {
    form: "finance",
    dispute: (value) => ["/actors/finance/dispute", { invoiceNumber: value("invoice") }],
    "resolve-dispute": (value) => ["/actors/finance/resolve-dispute", { invoiceNumber: value("invoice") }],
    pay: (value) => ["/actors/finance/pay", { invoiceNumber: value("invoice") }],
    block: (value) => [
      "/actors/finance/block-customer",
      { customerNumber: value("customer"), blocked: "All" },
    ],
    unblock: (value) => [
      "/actors/finance/block-customer",
      { customerNumber: value("customer"), blocked: " " },
    ],
  },
  crm: {
    form: "salesperson",
    create: (value) => [
      "/actors/salesperson/create-deal",
      {
        name: `Deal with ${value("company")}`,
        company: { name: value("company") },
        lines: [{ sku: value("sku"), quantity: Number(value("quantity")) }],
      },
    ],
    win: (value) => ["/actors/salesperson/win-deal", { dealId: value("deal") }],
  },
  support: {
    form: "agent",
    create: (value) => [
      "/actors/support-agent/create-ticket",
      { subject: value("subject"), body: value("subject") },
    ],
    reply: (value) => [
      "/actors/support-agent/reply",
      { ticketId: Number(value("ticket")), body: "We are looking into it." },
    ],
    escalate: (value) => ["/actors/support-agent/escalate", { ticketId: Number(value("ticket")) }],
    solve: (value) => ["/actors/support-agent/solve", { ticketId: Number(value("ticket")) }],
  },
};

/** Objects that a person may choose from, newest first. */
const choices = {
  erp: [
    { list: "invoices", field: "invoice", set: "salesInvoices", id: "number", name: "customerName" },
    { list: "customers", field: "customer", set: "customers", id: "number", name: "displayName" },
  ],
  crm: [{ list: "deals", field: "deal", set: "deals", id: "id", name: "dealname" }],
  support: [{ list: "tickets", field: "ticket", set: "tickets", id: "id", name: "subject" }],
};

let platform;

export function showPeople(sets) {
  for (const { list, field, set, id, name } of choices[platform]) {
    const rows = sets.find((one) => one.name === set)?.rows ?? [];
    element(list).replaceChildren(...rows.map((row) => option(String(row[id]), String(row[name] ?? ""))));
    offer(field, rows[0]?.[id]);
  }
}

export function listenToPeople(facts, act) {
  platform = facts.platform;
  const { form, ...acts } = deeds[platform];
  element(form).hidden = false;
  const value = (id) => element(id).value;
  for (const button of element(form).querySelectorAll("[data-act]")) {
    button.onclick = () =>
      act(told, () => {
        const [path, body] = acts[button.dataset.act](value);
        return ask("POST", path, body);
      });
  }
}

/** What the object is like after the act: `number PS-INV1, status Open`. */
function told(answer) {
  const said = Object.entries(answer)
    .filter(([, value]) => typeof value === "string" || typeof value === "number")
    .map(([name, value]) => `${name} ${value === "_x0020_" || value === " " ? "(blank)" : value}`);
  return `Done: ${said.join(", ")}`;
}
