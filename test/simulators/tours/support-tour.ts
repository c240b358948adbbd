import type { Json, SimulatedPlatforms } from "../simulated-platforms.ts";
import { type Take, within } from "./tour.ts";

/** Every call of the support platform's contract, each with something to do. */
export async function supportTour(
  take: Take,
  platforms: SimulatedPlatforms,
  endpoint: string,
): Promise<void> {
  const { support, controls } = platforms;
  await take("requestToken", {
    body: {
      grant_type: "client_credentials",
      client_id: support.clientId,
      client_secret: support.clientSecret,
      scope: "read write",
    },
  });
  const webhookId = await webhooks(take, endpoint);
  await records(take);

  const organization = { name: "A", external_id: "A1", tags: ["t"], domain_names: ["a.example"] };
  const { id: organizationId } = within(
    await take("createOrganization", { body: { organization } }),
    "organization",
  );
  await take("createOrUpdateOrganization", { body: { organization } });
  await take("listOrganizations", { query: { "page[size]": "5" } });
  await take("searchOrganizations", { query: { external_id: "A1" } });
  await take("readOrganization", { path: { organizationId: Number(organizationId) } });
  await take("updateOrganization", {
    path: { organizationId: Number(organizationId) },
    body: { organization },
  });

  const user = { name: "Ada", email: "ada@a.example", external_id: "U1", organization_id: organizationId };
  const { id: userId } = within(await take("createOrUpdateUser", { body: { user } }), "user");
  await take("listUsers", { query: { page: "1", per_page: "5" } });
  await take("searchUsers", { query: { query: "ada" } });
  await take("readCurrentUser");
  await take("readUser", { path: { userId: Number(userId) } });
  await take("updateUser", { path: { userId: Number(userId) }, body: { user } });

  await tickets(take, Number(organizationId), Number(userId));
  await controls.support.advanceClock({ advanceMs: 61_000, settle: true });
  const since = String(Math.floor((await controls.support.readClock()).nowMs / 1_000) - 3_600);
  await take("exportTickets", { query: { start_time: since, per_page: "5" } });
  await take("exportTicketsByCursor", { query: { start_time: since } });
  await take("search", {
    query: { query: "type:ticket status<solved", sort_by: "created_at", sort_order: "asc" },
  });
  await take("exportSearchResults", {
    query: { query: "status<solved", "filter[type]": "ticket", "page[size]": "5" },
  });

  const path = { webhookId };
  const { body: page } = await take("listWebhookInvocations", { path, query: { "page[size]": "5" } });
  const [invocation] = page["invocations"] as Json[];
  await take("listWebhookInvocationAttempts", {
    path: { ...path, invocationId: String(invocation?.["id"]) },
  });
  await take("deleteWebhook", { path });
}

async function webhooks(take: Take, endpoint: string): Promise<string> {
  const webhook = {
    name: "Tour",
    status: "active",
    endpoint,
    http_method: "POST",
    request_format: "json",
    subscriptions: ["zen:event-type:ticket.created"],
    authentication: { type: "bearer_token", add_position: "header", data: { token: "t" } },
  };
  const webhookId = String(within(await take("createWebhook", { body: { webhook } }), "webhook")["id"]);
  await take("listWebhooks", { query: { "page[size]": "5" } });
  await take("readWebhook", { path: { webhookId } });
  await take("replaceWebhook", { path: { webhookId }, body: { webhook } });
  await take("updateWebhook", { path: { webhookId }, body: { webhook: { description: "d" } } });
  await take("readWebhookSigningSecret", { path: { webhookId } });
  await take("resetWebhookSigningSecret", { path: { webhookId } });
  return webhookId;
}

async function records(take: Take): Promise<void> {
  const path = { customObjectKey: "entitlement" };
  const record = { name: "E", custom_object_fields: { state: "active", end_date: "2027-01-01" } };
  const body = { custom_object_record: record };
  const created = await take("createCustomObjectRecord", { path, body });
  const recordId = String(within(created, "custom_object_record")["id"]);
  await take("upsertCustomObjectRecord", { path, query: { external_id: "E1" }, body });
  await take("listCustomObjectRecords", {
    path,
    query: { "filter[external_ids]": "E1", sort: "-updated_at" },
  });
  await take("readCustomObjectRecord", { path: { ...path, recordId } });
  await take("updateCustomObjectRecord", { path: { ...path, recordId }, body });
  await take("deleteCustomObjectRecord", { path: { ...path, recordId } });
  const items = [{ ...record, external_id: "E2" }];
  const started = await take("createCustomObjectRecordJob", {
    path,
    body: { job: { action: "create_or_update_by_external_id", items } },
  });
  const jobId = String(within(started, "job_status")["id"]);
  await take("listJobStatuses", { query: { "page[size]": "5" } });
  await take("readManyJobStatuses", { query: { ids: jobId } });
  await take("readJobStatus", { path: { jobId } });
}

async function tickets(take: Take, organizationId: number, requesterId: number): Promise<void> {
  const field = { type: "tagger", title: "Plan", custom_field_options: [{ name: "Pro", value: "pro" }] };
  const { id: fieldId } = within(
    await take("createTicketField", { body: { ticket_field: field } }),
    "ticket_field",
  );
  await take("listTicketFields", { query: { page: "1" } });
  await take("readTicketField", { path: { ticketFieldId: Number(fieldId) } });
  const ticket = {
    subject: "S",
    comment: { body: "B", public: true },
    requester_id: requesterId,
    organization_id: organizationId,
    external_id: "T1",
    priority: "high",
    status: "open",
    type: "incident",
    tags: ["a"],
    custom_fields: [{ id: fieldId, value: "pro" }],
  };
  const created = await take("createTicket", { body: { ticket }, headers: { "Idempotency-Key": "tour-1" } });
  const ticketId = Number(within(created, "ticket")["id"]);
  await take("listTickets", { query: { external_id: "T1", sort: "-updated_at" } });
  await take("readManyTickets", { query: { ids: String(ticketId) } });
  await take("readTicket", { path: { ticketId } });
  const stamp = String(within(created, "ticket")["updated_at"]);
  await take("updateTicket", {
    path: { ticketId },
    body: { ticket: { ...ticket, status: "pending", safe_update: true, updated_stamp: stamp } },
  });
  await take("listTicketComments", { path: { ticketId }, query: { sort_order: "desc" } });
  await take("listTicketAudits", { path: { ticketId } });
  await take("createManyTickets", { body: { tickets: [ticket] } });
  await take("updateManyTickets", {
    query: { ids: String(ticketId) },
    body: { ticket: { additional_tags: ["b"], remove_tags: ["a"] } },
  });
}
