import type { Handler } from "../behaviour/call.ts";
import { type Details, supportErrors as errors } from "./errors.ts";
import { page } from "./paging.ts";
import type { TicketField } from "./rows.ts";
import type { SupportStore } from "./state.ts";

interface Given {
  readonly type?: string;
  readonly title?: string;
  readonly key?: string | null;
  readonly description?: string;
  readonly active?: boolean;
  readonly required?: boolean;
  readonly tag?: string | null;
  readonly custom_field_options?: readonly { readonly name: string; readonly value: string }[];
}

const addable = new Set([
  "text",
  "textarea",
  "checkbox",
  "date",
  "integer",
  "decimal",
  "regexp",
  "partialcreditcard",
  "multiselect",
  "tagger",
  "lookup",
]);

/** The calls on the fields that tickets have. */
export function ticketFieldHandlers(store: SupportStore): Record<string, Handler> {
  return {
    listTicketFields: (call) =>
      page(call, "ticket_fields", store.ticketFields.rows, (field) => view(field, call.root)),

    createTicketField: ({ body, root }) => {
      const { ticket_field: given } = body as { ticket_field: Given };
      const details = problems(given);
      if (Object.keys(details).length > 0) return errors.recordInvalid(details);
      const id = store.nextId();
      const field: TicketField = {
        id,
        type: given.type ?? "text",
        key: given.key ?? null,
        title: given.title ?? "",
        description: given.description ?? "",
        active: given.active ?? true,
        required: given.required ?? false,
        removable: true,
        tag: given.tag ?? null,
        custom_field_options: (given.custom_field_options ?? []).map(({ name, value }) => ({
          id: store.nextId(),
          name,
          value,
        })),
        created_at: store.now(),
        updated_at: store.now(),
      };
      store.ticketFields.put(field);
      return {
        status: 201,
        headers: { location: `${root}/ticket_fields/${id}.json` },
        body: { ticket_field: view(field, root) },
      };
    },

    readTicketField: ({ path, root }) => {
      const field = store.ticketFields.get(Number(path.ticketFieldId));
      return field === undefined
        ? errors.recordNotFound()
        : { status: 200, body: { ticket_field: view(field, root) } };
    },
  };
}

function problems({ type = "", title = "", custom_field_options: options = [] }: Given): Details {
  const details: Details = {};
  if (!addable.has(type))
    details.type = [{ description: `Type: ${type} is not a valid field type`, error: "InvalidValue" }];
  if (title.trim() === "") details.title = [{ description: "Title: cannot be blank", error: "BlankValue" }];
  if (type === "tagger" && options.length === 0)
    details.custom_field_options = [{ description: "Field options: cannot be blank", error: "BlankValue" }];
  return details;
}

function view(field: TicketField, root: string): object {
  const { custom_field_options: options, ...rest } = field;
  return {
    url: `${root}/ticket_fields/${field.id}.json`,
    ...rest,
    raw_title: field.title,
    position: 0,
    visible_in_portal: false,
    ...(["tagger", "multiselect"].includes(field.type) ? { custom_field_options: options } : {}),
  };
}
