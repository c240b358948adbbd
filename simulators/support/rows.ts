import type { CustomObject } from "./seed.ts";

// Members are named as the platform's API names them, so that an answer is a row with a URL.

export interface CustomRecord {
  readonly id: string;
  readonly customObject: CustomObject;
  readonly name: string;
  readonly externalId: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly updatedAt: string;
}

interface Dated {
  readonly created_at: string;
  readonly updated_at: string;
}

export interface Organization extends Dated {
  readonly id: number;
  readonly name: string;
  readonly external_id: string | null;
  readonly domain_names: readonly string[];
  readonly details: string | null;
  readonly notes: string | null;
  readonly tags: readonly string[];
  readonly organization_fields: Readonly<Record<string, unknown>>;
}

export const userRoles = ["end-user", "agent", "admin"] as const;

export interface User extends Dated {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly external_id: string | null;
  readonly organization_id: number | null;
  readonly role: (typeof userRoles)[number];
  readonly phone: string | null;
  readonly tags: readonly string[];
  readonly user_fields: Readonly<Record<string, unknown>>;
}

export const ticketStatuses = ["new", "open", "pending", "hold", "solved", "closed"] as const;
/** From the least urgent. */
export const ticketPriorities = ["low", "normal", "high", "urgent"] as const;
export const ticketTypes = ["problem", "incident", "question", "task"] as const;

export interface Ticket extends Dated {
  readonly id: number;
  readonly external_id: string | null;
  readonly subject: string | null;
  readonly description: string;
  readonly type: (typeof ticketTypes)[number] | null;
  readonly priority: (typeof ticketPriorities)[number] | null;
  readonly status: (typeof ticketStatuses)[number];
  readonly requester_id: number;
  readonly submitter_id: number;
  readonly assignee_id: number | null;
  readonly group_id: number | null;
  readonly organization_id: number | null;
  readonly problem_id: number | null;
  readonly due_at: string | null;
  readonly ticket_form_id: number | null;
  readonly is_public: boolean;
  readonly tags: readonly string[];
  /** Values of custom fields that are set, by field id. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Unix epoch, in milliseconds, of the last change. */
  readonly generatedMs: number;
}

export interface Comment {
  readonly id: number;
  readonly ticketId: number;
  readonly auditId: number;
  readonly authorId: number;
  readonly body: string;
  readonly public: boolean;
  readonly createdAt: string;
}

export interface AuditEvent {
  readonly id: number;
  readonly type: "Create" | "Change" | "Comment";
  readonly [member: string]: unknown;
}

export interface Audit {
  readonly id: number;
  readonly ticketId: number;
  readonly authorId: number;
  readonly createdAt: string;
  readonly events: readonly AuditEvent[];
}

export interface TicketField extends Dated {
  readonly id: number;
  readonly type: string;
  readonly key: string | null;
  readonly title: string;
  readonly description: string;
  readonly active: boolean;
  readonly required: boolean;
  /** Whether it was added to the account; system fields were not. */
  readonly removable: boolean;
  readonly tag: string | null;
  readonly custom_field_options: readonly {
    readonly id: number;
    readonly name: string;
    readonly value: string;
  }[];
}
