// Generated from contracts/api/cases.openapi.yaml, contracts/api/credit-memos.openapi.yaml, contracts/api/customers.openapi.yaml, contracts/api/entitlements.openapi.yaml, contracts/api/invoices.openapi.yaml, contracts/api/operations.openapi.yaml, contracts/api/orders.openapi.yaml, contracts/api/shared.yaml, contracts/api/subscriptions.openapi.yaml by `npm run generate`. Do not edit.

/** What the routes refer to: to be registered with the application before it writes its document. */
export const components = {
  schemas: {
    AccountKey: {
      title: "AccountKey",
      type: "string",
      pattern: "^[A-Z0-9-]{1,20}$",
      description: "One customer account, in every system. The ERP's customer number.",
      examples: [
        "ACC10023",
      ],
    },
    AssignmentRequest: {
      title: "AssignmentRequest",
      description: "Another owner, or somebody who works on it, or both.",
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        owner: {
          $ref: "#/components/schemas/Team",
        },
        assignee: {
          $ref: "#/components/schemas/Person",
        },
        note: {
          type: "string",
          maxLength: 1000,
        },
      },
      examples: [
        {
          owner: "finance",
          assignee: "eva@example.com",
          note: "Please look at the dispute.",
        },
      ],
    },
    BusinessBlock: {
      title: "BusinessBlock",
      description: "What keeps a piece of business from going on, and whose move it is.",
      type: "object",
      additionalProperties: false,
      required: [
        "exceptionId",
        "code",
        "detail",
        "owner",
        "dueAt",
        "overdue",
        "blocks",
      ],
      properties: {
        exceptionId: {
          $ref: "#/components/schemas/ExceptionId",
        },
        code: {
          $ref: "#/components/schemas/BusinessExceptionCode",
        },
        detail: {
          $ref: "#/components/schemas/BusinessExceptionDetail",
        },
        owner: {
          $ref: "#/components/schemas/Team",
        },
        dueAt: {
          $ref: "#/components/schemas/Timestamp",
        },
        overdue: {
          type: "boolean",
        },
        blocks: {
          $ref: "#/components/schemas/BusinessExceptionBlocks",
        },
      },
    },
    BusinessException: {
      title: "BusinessException",
      description: "What is stuck, what it blocks, who owns it, and by when.",
      type: "object",
      additionalProperties: false,
      required: [
        "exceptionId",
        "workflowId",
        "workflowType",
        "code",
        "detail",
        "owner",
        "state",
        "blocks",
        "subject",
        "correlationId",
        "raisedAt",
        "dueAt",
      ],
      properties: {
        exceptionId: {
          $ref: "#/components/schemas/ExceptionId",
        },
        workflowId: {
          $ref: "#/components/schemas/WorkflowId",
        },
        workflowType: {
          type: "string",
          pattern: "^[a-z0-9-]{1,80}$",
        },
        step: {
          type: "string",
          pattern: "^[a-z0-9-]{1,80}$",
          description: "The step that is stuck, if it is one step.",
        },
        code: {
          type: "string",
          pattern: "^[a-z0-9-]{1,80}$",
          examples: [
            "invoice-disputed",
          ],
        },
        detail: {
          type: "string",
          maxLength: 4000,
          description: "What happened, what it means for the business, and what to do.",
        },
        owner: {
          $ref: "#/components/schemas/Team",
        },
        assignee: {
          $ref: "#/components/schemas/Person",
        },
        state: {
          type: "string",
          enum: [
            "open",
            "resolved",
          ],
        },
        actions: {
          type: "array",
          maxItems: 10,
          items: {
            $ref: "#/components/schemas/ExceptionAction",
          },
          description: "What its workflow allows to be done about it.",
        },
        blocks: {
          type: "array",
          maxItems: 100,
          items: {
            type: "string",
            maxLength: 200,
          },
          description: "The business outcomes that wait for it.",
        },
        subject: {
          type: "string",
          maxLength: 200,
          description: "The canonical id of what it is about.",
        },
        correlationId: {
          $ref: "#/components/schemas/CorrelationId",
        },
        raisedAt: {
          $ref: "#/components/schemas/Timestamp",
        },
        dueAt: {
          $ref: "#/components/schemas/Timestamp",
        },
        resolvedAt: {
          $ref: "#/components/schemas/Timestamp",
        },
        resolution: {
          $ref: "#/components/schemas/Resolution",
        },
        acts: {
          type: "array",
          maxItems: 1000,
          items: {
            $ref: "#/components/schemas/ExceptionAct",
          },
          description: "Who did what about it and when, the first first.",
        },
      },
    },
    BusinessExceptionBlocks: {
      type: "array",
      maxItems: 100,
      items: {
        type: "string",
        maxLength: 200,
      },
      description: "The business outcomes that wait for it.",
    },
    BusinessExceptionCode: {
      type: "string",
      pattern: "^[a-z0-9-]{1,80}$",
      examples: [
        "invoice-disputed",
      ],
    },
    BusinessExceptionDetail: {
      type: "string",
      maxLength: 4000,
      description: "What happened, what it means for the business, and what to do.",
    },
    CalendarDate: {
      title: "CalendarDate",
      type: "string",
      format: "date",
      description: "A day in the calendar of the company that keeps the books.",
      examples: [
        "2026-03-31",
      ],
    },
    CallBudget: {
      title: "CallBudget",
      description: "What one platform allows one credential in one region, and what has become of it.",
      type: "object",
      additionalProperties: false,
      required: [
        "name",
        "platform",
        "region",
        "state",
        "underWay",
        "windows",
        "classes",
        "throttledCalls",
        "othersCalls",
        "savedCalls",
        "plannedBy",
      ],
      properties: {
        name: {
          type: "string",
          maxLength: 200,
          description: "platform/digest of the credential/region. Whoever calls with the same credential shares it.",
        },
        platform: {
          type: "string",
          enum: [
            "crm",
            "erp",
            "support",
          ],
        },
        region: {
          type: "string",
          maxLength: 40,
        },
        state: {
          type: "string",
          enum: [
            "open",
            "closed",
            "idle",
            "unreachable",
          ],
          description: "open: calls are let through as the limits allow. closed: the platform asked to be left alone, or said so in advance. idle: nobody has called since the workers started. unreachable: nobody says what is left, so nobody calls.",
        },
        closedUntil: {
          $ref: "#/components/schemas/Timestamp",
          description: "As announced, or by the platform's word, when it is asked by one call now and then, in case it opens earlier.",
        },
        grantedBy: {
          type: "string",
          maxLength: 200,
          description: "The worker that lets calls through for all workers.",
        },
        plannedBy: {
          type: "array",
          maxItems: 20,
          items: {
            type: "string",
            maxLength: 200,
          },
          description: "The plan and the limits that an operator has set; with none, the contract's default plan.",
        },
        limitActs: {
          type: "array",
          maxItems: 20,
          items: {
            $ref: "#/components/schemas/CallLimitAct",
          },
          description: "What operators have done to its limits while it was in use, the latest first.",
        },
        underWay: {
          type: "integer",
          minimum: 0,
        },
        concurrentCalls: {
          type: "integer",
          minimum: 1,
          description: "Calls that the platform works on at once.",
        },
        contractConcurrentCalls: {
          type: "integer",
          minimum: 1,
          description: "What the contract says for the plan, where another number is in force.",
        },
        windows: {
          type: "array",
          maxItems: 100,
          items: {
            type: "object",
            additionalProperties: false,
            required: [
              "key",
              "periodMs",
              "limit",
              "left",
            ],
            properties: {
              key: {
                type: "string",
                maxLength: 300,
                description: "The window's name, and the object if each has its own: update-ticket-of-user:4711.",
              },
              periodMs: {
                type: "integer",
                minimum: 1,
              },
              limit: {
                type: "integer",
                minimum: 1,
                description: "Less than the contract's while the platform has been found to allow less.",
              },
              contractLimit: {
                type: "integer",
                minimum: 1,
                description: "What the contract says for the plan, where another limit is in force.",
              },
              limitEndsAt: {
                $ref: "#/components/schemas/Timestamp",
                description: "From then on it is the limit again that was in force before an operator set this one.",
              },
              left: {
                type: "integer",
                description: "Calls that may begin now. Below zero after the limit was lowered.",
              },
            },
          },
        },
        classes: {
          type: "array",
          maxItems: 3,
          items: {
            type: "object",
            additionalProperties: false,
            required: [
              "class",
              "granted",
              "waiting",
              "refused",
              "waitedMs",
              "longestWaitMs",
            ],
            properties: {
              class: {
                type: "string",
                enum: [
                  "interactive",
                  "workflow",
                  "background",
                ],
              },
              granted: {
                type: "integer",
                minimum: 0,
              },
              waiting: {
                type: "integer",
                minimum: 0,
              },
              refused: {
                type: "integer",
                minimum: 0,
                description: "Calls that could not have begun in time, and were told so at once.",
              },
              parked: {
                type: "integer",
                minimum: 0,
                description: "Of the refused, those that came while the platform wanted to be left alone.",
              },
              waits: {
                type: "array",
                maxItems: 20,
                description: "Of the granted, those that waited no longer than so many milliseconds.",
                items: {
                  type: "object",
                  additionalProperties: false,
                  required: [
                    "upToMs",
                    "calls",
                  ],
                  properties: {
                    upToMs: {
                      type: "integer",
                      minimum: 1,
                    },
                    calls: {
                      type: "integer",
                      minimum: 0,
                    },
                  },
                },
              },
              waitedMs: {
                type: "integer",
                minimum: 0,
                description: "All waits together.",
              },
              longestWaitMs: {
                type: "integer",
                minimum: 0,
              },
            },
          },
        },
        throttledCalls: {
          type: "integer",
          minimum: 0,
          description: "Answers 429 in spite of all this: each is a defect, of the program or of the limits in the contract.",
        },
        othersCalls: {
          type: "integer",
          minimum: 0,
          description: "Calls that others have made with the same credential.",
        },
        savedCalls: {
          type: "integer",
          minimum: 0,
          description: "Calls that were not made because another gave their answers too.",
        },
      },
    },
    CallBudgetList: {
      title: "CallBudgetList",
      type: "object",
      additionalProperties: false,
      required: [
        "budgets",
      ],
      properties: {
        budgets: {
          type: "array",
          maxItems: 20,
          items: {
            $ref: "#/components/schemas/CallBudget",
          },
        },
      },
    },
    CallBudgetPlatform: {
      type: "string",
      enum: [
        "crm",
        "erp",
        "support",
      ],
    },
    CallLimitAct: {
      title: "CallLimitAct",
      description: "One thing that an operator did to a limit of a platform's budget of calls.",
      type: "object",
      additionalProperties: false,
      required: [
        "at",
        "by",
        "action",
        "limit",
        "reason",
      ],
      properties: {
        at: {
          $ref: "#/components/schemas/Timestamp",
        },
        by: {
          type: "string",
          minLength: 1,
          maxLength: 200,
          description: "The subject of the caller's token.",
        },
        action: {
          type: "string",
          enum: [
            "set",
            "unset",
          ],
          description: "set: the value holds in place of the contract's. unset: the limit is again what it was before.",
        },
        limit: {
          type: "string",
          pattern: "^[a-z-]{1,60}$",
          description: "The window's name; concurrent is the number of calls at once.",
          examples: [
            "ten-seconds",
          ],
        },
        value: {
          type: "integer",
          minimum: 1,
          maximum: 1000000000,
          description: "With set: calls in one period, or at once.",
        },
        endsAt: {
          $ref: "#/components/schemas/Timestamp",
          description: "With set: the value holds until then. Without it, until it is unset.",
        },
        reason: {
          type: "string",
          minLength: 1,
          maxLength: 1000,
        },
      },
    },
    CallLimitActAction: {
      type: "string",
      enum: [
        "set",
        "unset",
      ],
      description: "set: the value holds in place of the contract's. unset: the limit is again what it was before.",
    },
    CallLimitActEndsAt: {
      $ref: "#/components/schemas/Timestamp",
      description: "With set: the value holds until then. Without it, until it is unset.",
    },
    CallLimitActLimit: {
      type: "string",
      pattern: "^[a-z-]{1,60}$",
      description: "The window's name; concurrent is the number of calls at once.",
      examples: [
        "ten-seconds",
      ],
    },
    CallLimitActReason: {
      type: "string",
      minLength: 1,
      maxLength: 1000,
    },
    CallLimitActValue: {
      type: "integer",
      minimum: 1,
      maximum: 1000000000,
      description: "With set: calls in one period, or at once.",
    },
    CallLimitChange: {
      title: "CallLimitChange",
      type: "object",
      additionalProperties: false,
      required: [
        "action",
        "limit",
        "reason",
      ],
      properties: {
        action: {
          $ref: "#/components/schemas/CallLimitActAction",
        },
        limit: {
          $ref: "#/components/schemas/CallLimitActLimit",
        },
        value: {
          $ref: "#/components/schemas/CallLimitActValue",
        },
        endsAt: {
          $ref: "#/components/schemas/CallLimitActEndsAt",
        },
        reason: {
          $ref: "#/components/schemas/CallLimitActReason",
        },
      },
      examples: [
        {
          action: "set",
          limit: "ten-seconds",
          value: 150,
          reason: "Another application uses the same credential.",
        },
      ],
    },
    CancellationRequest: {
      title: "CancellationRequest",
      type: "object",
      additionalProperties: false,
      required: [
        "reason",
      ],
      properties: {
        reason: {
          type: "string",
          minLength: 1,
          maxLength: 1000,
          pattern: "\\S",
          description: "Why it is given up. Kept with the workflow.",
        },
      },
      examples: [
        {
          reason: "The deal was entered twice.",
        },
      ],
    },
    CaseContext: {
      title: "CaseContext",
      description: "What an agent has to know about the customer of a case, gathered from all platforms within a time limit. What could not be had is in missing, with the reason; the rest is as its platform has it.",
      type: "object",
      additionalProperties: false,
      required: [
        "caseId",
        "state",
        "escalated",
        "contracts",
        "openInvoices",
        "entitlements",
        "risk",
        "missing",
        "links",
        "asOf",
      ],
      properties: {
        caseId: {
          $ref: "#/components/schemas/TicketId",
        },
        state: {
          type: "string",
          enum: [
            "new",
            "open",
            "pending",
            "hold",
            "solved",
            "closed",
          ],
        },
        priority: {
          type: "string",
          enum: [
            "urgent",
            "high",
            "normal",
            "low",
          ],
          description: "Absent if nobody has given it one.",
        },
        escalated: {
          type: "boolean",
          description: "Of high or urgent priority, or marked so by an agent, and not solved.",
        },
        accountKey: {
          $ref: "#/components/schemas/AccountKey",
          description: "Absent if the case belongs to nobody whom the ERP knows.",
        },
        customerName: {
          type: "string",
          maxLength: 200,
          "x-data-class": "personal",
        },
        ownerId: {
          type: "string",
          maxLength: 40,
          description: "Who owns the customer in the CRM, by the CRM's own id of that person.",
        },
        contracts: {
          type: "array",
          maxItems: 500,
          items: {
            title: "CaseContract",
            type: "object",
            additionalProperties: false,
            required: [
              "contractRef",
            ],
            properties: {
              contractRef: {
                $ref: "#/components/schemas/ContractRef",
              },
              state: {
                type: "string",
                maxLength: 60,
                description: "The state of the transaction, as the deal shows it.",
              },
              endsOn: {
                $ref: "#/components/schemas/CalendarDate",
              },
            },
          },
        },
        openInvoices: {
          type: "array",
          maxItems: 500,
          description: "Those of which something is left to pay, the newest first.",
          items: {
            title: "CaseInvoice",
            type: "object",
            additionalProperties: false,
            required: [
              "invoiceNumber",
              "standing",
              "remaining",
            ],
            properties: {
              invoiceNumber: {
                $ref: "#/components/schemas/InvoiceNumber",
              },
              contractRef: {
                $ref: "#/components/schemas/ContractRef",
              },
              standing: {
                $ref: "#/components/schemas/InvoiceStanding",
              },
              remaining: {
                $ref: "#/components/schemas/Money",
              },
              dueOn: {
                $ref: "#/components/schemas/CalendarDate",
              },
            },
          },
        },
        entitlements: {
          type: "array",
          maxItems: 500,
          items: {
            title: "CaseEntitlement",
            type: "object",
            additionalProperties: false,
            required: [
              "entitlementKey",
              "state",
            ],
            properties: {
              entitlementKey: {
                $ref: "#/components/schemas/EntitlementKey",
              },
              state: {
                $ref: "#/components/schemas/EntitlementState",
              },
              holdReason: {
                type: "string",
                maxLength: 200,
              },
              endsOn: {
                $ref: "#/components/schemas/CalendarDate",
              },
            },
          },
        },
        risk: {
          title: "CustomerRisk",
          description: "How likely it is that we lose the customer or the money, by what the platforms say. Each reason has its points, at most 100 together; from 20 on the level is medium, from 50 on high. What is in missing could not be counted.",
          type: "object",
          additionalProperties: false,
          required: [
            "level",
            "score",
            "reasons",
          ],
          properties: {
            level: {
              type: "string",
              enum: [
                "low",
                "medium",
                "high",
              ],
            },
            score: {
              type: "integer",
              minimum: 0,
              maximum: 100,
            },
            reasons: {
              type: "array",
              maxItems: 20,
              items: {
                title: "RiskReason",
                type: "object",
                additionalProperties: false,
                required: [
                  "code",
                  "points",
                  "detail",
                ],
                properties: {
                  code: {
                    type: "string",
                    enum: [
                      "invoice-overdue",
                      "invoice-disputed",
                      "entitlement-held",
                      "no-active-entitlement",
                      "case-escalated",
                      "contract-ending",
                    ],
                  },
                  points: {
                    type: "integer",
                    minimum: 1,
                    maximum: 100,
                  },
                  detail: {
                    type: "string",
                    maxLength: 500,
                  },
                },
              },
            },
          },
        },
        missing: {
          type: "array",
          maxItems: 10,
          items: {
            title: "MissingContext",
            type: "object",
            additionalProperties: false,
            required: [
              "part",
              "system",
              "reason",
            ],
            properties: {
              part: {
                type: "string",
                enum: [
                  "customer",
                  "contracts",
                  "invoices",
                  "entitlements",
                ],
              },
              system: {
                type: "string",
                enum: [
                  "crm",
                  "erp",
                  "support",
                ],
              },
              reason: {
                type: "string",
                maxLength: 500,
              },
            },
          },
        },
        links: {
          $ref: "#/components/schemas/PlatformLinks",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    CasePage: {
      title: "CasePage",
      description: "Cases, the latest first.",
      type: "object",
      additionalProperties: false,
      required: [
        "items",
        "asOf",
      ],
      properties: {
        items: {
          type: "array",
          maxItems: 200,
          items: {
            $ref: "#/components/schemas/CaseSummary",
          },
        },
        nextCursor: {
          type: "string",
          maxLength: 500,
          description: "For the page after this one; absent on the last.",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    CaseSummary: {
      title: "CaseSummary",
      description: "A case of the support platform, without what was said in it.",
      type: "object",
      additionalProperties: false,
      required: [
        "caseId",
        "state",
        "priority",
        "openedAt",
        "changedAt",
      ],
      properties: {
        caseId: {
          $ref: "#/components/schemas/PlatformId",
        },
        subject: {
          type: "string",
          maxLength: 300,
          "x-data-class": "internal",
        },
        state: {
          type: "string",
          enum: [
            "new",
            "open",
            "pending",
            "hold",
            "solved",
            "closed",
          ],
        },
        priority: {
          type: "string",
          enum: [
            "low",
            "normal",
            "high",
            "urgent",
            "none",
          ],
        },
        openedAt: {
          $ref: "#/components/schemas/Timestamp",
        },
        changedAt: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    ContractRef: {
      title: "ContractRef",
      type: "string",
      pattern: "^[A-Z0-9-]{1,31}$",
      description: "One signed contract. The ERP's external document number. 31 characters at most, so that the entitlement key fits 35.",
      examples: [
        "CR20441",
      ],
    },
    CorrelationId: {
      title: "CorrelationId",
      type: "string",
      pattern: "^[A-Za-z0-9._-]{1,128}$",
      description: "Follows one piece of business through every system.",
    },
    CountryCode: {
      title: "CountryCode",
      type: "string",
      pattern: "^[A-Z]{2}$",
      description: "ISO 3166-1 alpha-2.",
      examples: [
        "DE",
      ],
    },
    CreditMemo: {
      title: "CreditMemo",
      description: "A credit on an invoice, from the request to the money. Kept in the ERP once it is drafted there.",
      type: "object",
      additionalProperties: false,
      required: [
        "state",
        "links",
        "asOf",
      ],
      properties: {
        creditMemoRef: {
          $ref: "#/components/schemas/CreditMemoRef",
          description: "Absent if it was made in the ERP by hand.",
        },
        creditMemoNumber: {
          type: "string",
          minLength: 1,
          maxLength: 20,
          description: "The ERP's number of it.",
        },
        invoiceNumber: {
          $ref: "#/components/schemas/InvoiceNumber",
        },
        accountKey: {
          $ref: "#/components/schemas/AccountKey",
        },
        state: {
          type: "string",
          enum: [
            "requested",
            "awaiting-approval",
            "draft",
            "open",
            "settled",
            "corrective",
            "canceled",
            "declined",
          ],
          description: "requested: it is being worked on. awaiting-approval: finance decides. draft: in the ERP, not posted. open: posted, and the customer is still to get a part of it. settled: used up or paid out. corrective: posted by canceling the invoice. canceled: taken back. declined: not given.",
        },
        total: {
          $ref: "#/components/schemas/Money",
        },
        postedOn: {
          $ref: "#/components/schemas/CalendarDate",
        },
        workflowId: {
          $ref: "#/components/schemas/WorkflowId",
        },
        links: {
          $ref: "#/components/schemas/PlatformLinks",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    CreditMemoAccepted: {
      title: "CreditMemoAccepted",
      type: "object",
      additionalProperties: false,
      required: [
        "workflowId",
        "creditMemoRef",
      ],
      properties: {
        workflowId: {
          $ref: "#/components/schemas/WorkflowId",
        },
        creditMemoRef: {
          $ref: "#/components/schemas/CreditMemoRef",
        },
      },
    },
    CreditMemoList: {
      title: "CreditMemoList",
      type: "object",
      additionalProperties: false,
      required: [
        "items",
      ],
      properties: {
        items: {
          type: "array",
          maxItems: 500,
          items: {
            $ref: "#/components/schemas/CreditMemo",
          },
        },
        nextCursor: {
          type: "string",
          maxLength: 500,
          description: "For the page after this one; absent on the last.",
        },
      },
    },
    CreditMemoRef: {
      title: "CreditMemoRef",
      type: "string",
      pattern: "^CM-[A-Z0-9-]{1,31}$",
      description: "One request for a credit. The external document number of its credit memo in the ERP.",
      examples: [
        "CM-4F1A09C2B7D3",
      ],
    },
    CreditMemoRequest: {
      title: "CreditMemoRequest",
      description: "What is to be credited: an amount, or pieces of products, or, with neither, all that is left of the invoice.",
      type: "object",
      additionalProperties: false,
      required: [
        "invoiceNumber",
        "reason",
      ],
      properties: {
        invoiceNumber: {
          $ref: "#/components/schemas/InvoiceNumber",
        },
        reason: {
          type: "string",
          minLength: 1,
          maxLength: 500,
          pattern: "\\S",
          description: "Why. The customer's case and the ERP show it.",
        },
        amount: {
          $ref: "#/components/schemas/Money",
          description: "With tax, in the currency of the invoice.",
        },
        lines: {
          type: "array",
          minItems: 1,
          maxItems: 200,
          description: "Pieces of the products of the invoice, at its prices. Instead of an amount.",
          items: {
            type: "object",
            additionalProperties: false,
            required: [
              "productCode",
              "quantity",
            ],
            properties: {
              productCode: {
                $ref: "#/components/schemas/ProductCode",
              },
              quantity: {
                type: "integer",
                minimum: 1,
                maximum: 1000000,
              },
            },
          },
        },
        cancelInvoice: {
          type: "boolean",
          description: "Cancel the invoice in one step instead. Only for all of an invoice of which nothing has been paid or credited.",
        },
        ticketId: {
          $ref: "#/components/schemas/TicketId",
          description: "The case that asked for it, the same customer's as the invoice. It is told what came of it.",
        },
      },
      examples: [
        {
          invoiceNumber: "PS-INV103001",
          reason: "One seat was never delivered.",
          amount: {
            minor: 11900,
            currency: "EUR",
          },
        },
      ],
    },
    CurrencyCode: {
      title: "CurrencyCode",
      type: "string",
      pattern: "^[A-Z]{3}$",
      description: "ISO 4217.",
      examples: [
        "EUR",
      ],
    },
    Customer: {
      title: "Customer",
      description: "A customer account. Identity is owned by the CRM, billing by the ERP.",
      type: "object",
      additionalProperties: false,
      required: [
        "accountKey",
        "name",
        "state",
        "links",
        "asOf",
      ],
      properties: {
        accountKey: {
          $ref: "#/components/schemas/AccountKey",
        },
        name: {
          type: "string",
          minLength: 1,
          maxLength: 100,
          "x-data-class": "personal",
        },
        country: {
          $ref: "#/components/schemas/CountryCode",
          description: "As the ERP has it; absent if what it has is no such code. The customer's profile says so.",
        },
        currency: {
          $ref: "#/components/schemas/CurrencyCode",
        },
        taxArea: {
          type: "string",
          maxLength: 20,
          description: "The ERP's tax area, from which the tax on an order follows.",
        },
        state: {
          type: "string",
          enum: [
            "active",
            "shipping-blocked",
            "invoicing-blocked",
            "blocked",
          ],
          description: "What the ERP allows for this customer.",
        },
        balance: {
          $ref: "#/components/schemas/Money",
        },
        links: {
          $ref: "#/components/schemas/PlatformLinks",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    CustomerAccountRequest: {
      title: "CustomerAccountRequest",
      type: "object",
      additionalProperties: false,
      required: [
        "companyId",
      ],
      properties: {
        companyId: {
          type: "string",
          pattern: "^[0-9]{1,20}$",
          description: "The CRM's own id of the company.",
        },
      },
      examples: [
        {
          companyId: "15320000123",
        },
      ],
    },
    CustomerContact: {
      title: "CustomerContact",
      description: "Somebody at the customer, as the CRM knows them.",
      type: "object",
      additionalProperties: false,
      required: [
        "contactId",
      ],
      properties: {
        contactId: {
          $ref: "#/components/schemas/PlatformId",
          description: "The CRM's own id.",
        },
        name: {
          type: "string",
          maxLength: 200,
          "x-data-class": "personal",
          "x-visible-with": "customers:personal",
        },
        email: {
          type: "string",
          maxLength: 320,
          "x-data-class": "personal",
          "x-visible-with": "customers:personal",
        },
        phone: {
          type: "string",
          maxLength: 60,
          "x-data-class": "personal",
          "x-visible-with": "customers:personal",
        },
      },
    },
    CustomerMatch: {
      title: "CustomerMatch",
      description: "A customer that a search found.",
      type: "object",
      additionalProperties: false,
      required: [
        "accountKey",
        "foundBy",
        "links",
      ],
      properties: {
        accountKey: {
          $ref: "#/components/schemas/AccountKey",
        },
        name: {
          type: "string",
          maxLength: 200,
          "x-data-class": "personal",
        },
        foundBy: {
          type: "string",
          enum: [
            "account-key",
            "contract-reference",
            "email",
            "platform-id",
          ],
        },
        links: {
          $ref: "#/components/schemas/PlatformLinks",
        },
      },
    },
    CustomerMatches: {
      title: "CustomerMatches",
      type: "object",
      additionalProperties: false,
      required: [
        "items",
        "asOf",
      ],
      properties: {
        items: {
          type: "array",
          maxItems: 50,
          items: {
            $ref: "#/components/schemas/CustomerMatch",
          },
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    CustomerProfile: {
      title: "CustomerProfile",
      description: "One customer as all systems together know it, each fact from the system that owns it. A part whose owner could not be asked is left out and named under unavailable, as is a value that has no mapping.",
      type: "object",
      additionalProperties: false,
      required: [
        "accountKey",
        "unavailable",
        "links",
        "asOf",
      ],
      properties: {
        accountKey: {
          $ref: "#/components/schemas/AccountKey",
        },
        identity: {
          type: "object",
          description: "Owned by the CRM.",
          additionalProperties: false,
          required: [
            "contacts",
          ],
          properties: {
            name: {
              type: "string",
              maxLength: 200,
              "x-data-class": "personal",
            },
            country: {
              $ref: "#/components/schemas/CountryCode",
            },
            phone: {
              type: "string",
              maxLength: 60,
              "x-data-class": "personal",
              "x-visible-with": "customers:personal",
            },
            contacts: {
              type: "array",
              maxItems: 100,
              items: {
                $ref: "#/components/schemas/CustomerContact",
              },
              description: "The first hundred. Names, e-mail addresses and telephone numbers only for callers with the scope customers:personal.",
            },
          },
        },
        billing: {
          type: "object",
          description: "Owned by the ERP.",
          additionalProperties: false,
          required: [
            "name",
            "state",
          ],
          properties: {
            name: {
              type: "string",
              maxLength: 200,
              description: "The name on invoices, the ERP's copy of it.",
              "x-data-class": "personal",
            },
            state: {
              $ref: "#/components/schemas/CustomerState",
            },
            currency: {
              $ref: "#/components/schemas/CurrencyCode",
            },
            taxArea: {
              type: "string",
              maxLength: 20,
            },
            paymentTerms: {
              type: "string",
              maxLength: 100,
              description: "The code of the ERP's payment terms.",
            },
            creditLimit: {
              $ref: "#/components/schemas/Money",
            },
            balance: {
              $ref: "#/components/schemas/Money",
            },
            overdue: {
              $ref: "#/components/schemas/Money",
            },
          },
        },
        service: {
          type: "object",
          description: "Owned by the support platform.",
          additionalProperties: false,
          required: [
            "openCases",
          ],
          properties: {
            organizationName: {
              type: "string",
              maxLength: 255,
              "x-data-class": "personal",
            },
            openCases: {
              type: "integer",
              minimum: 0,
              maximum: 1000000,
              description: "Cases that are neither solved nor closed. 0 for a customer whom the support platform does not know.",
            },
          },
        },
        unavailable: {
          type: "array",
          maxItems: 3,
          items: {
            $ref: "#/components/schemas/UnavailableSystem",
          },
        },
        links: {
          $ref: "#/components/schemas/PlatformLinks",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    CustomerSearch: {
      title: "CustomerSearch",
      description: "What to look for; one of these.",
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      properties: {
        reference: {
          type: "string",
          pattern: "^[A-Z0-9-]{1,31}$",
          description: "An account key or the reference of a contract.",
        },
        email: {
          type: "string",
          minLength: 3,
          maxLength: 320,
          pattern: "^[^\\s@]+@[^\\s@]+$",
          description: "The address of a contact.",
          "x-data-class": "personal",
        },
        knownAs: {
          title: "KnownAs",
          type: "object",
          additionalProperties: false,
          required: [
            "system",
            "id",
          ],
          properties: {
            system: {
              type: "string",
              enum: [
                "crm",
                "erp",
                "support",
              ],
            },
            id: {
              type: "string",
              pattern: "^[A-Za-z0-9-]{1,64}$",
              description: "The id that this system gave to the company, the customer or the organisation.",
            },
          },
        },
      },
      examples: [
        {
          reference: "ACC10023",
        },
      ],
    },
    CustomerState: {
      type: "string",
      enum: [
        "active",
        "shipping-blocked",
        "invoicing-blocked",
        "blocked",
      ],
      description: "What the ERP allows for this customer.",
    },
    DeadLetter: {
      title: "DeadLetter",
      description: "A message that could not be processed, why, and what has become of it.",
      type: "object",
      additionalProperties: false,
      required: [
        "deadLetterId",
        "source",
        "subject",
        "receivedAt",
        "deadAt",
        "reason",
        "correlationId",
        "state",
      ],
      properties: {
        deadLetterId: {
          $ref: "#/components/schemas/DeadLetterId",
        },
        source: {
          type: "string",
          enum: [
            "crm",
            "erp",
            "support",
            "events",
          ],
        },
        subject: {
          type: "string",
          maxLength: 300,
          description: "The NATS subject on which it came, and to which a replay brings it back.",
        },
        receivedAt: {
          $ref: "#/components/schemas/Timestamp",
        },
        deadAt: {
          $ref: "#/components/schemas/Timestamp",
        },
        reason: {
          type: "string",
          maxLength: 2000,
        },
        pointer: {
          type: "string",
          maxLength: 1000,
          description: "RFC 6901, to what broke the contract.",
        },
        rule: {
          type: "string",
          maxLength: 100,
          description: "The rule of the contract that it broke.",
        },
        correlationId: {
          $ref: "#/components/schemas/CorrelationId",
        },
        state: {
          type: "string",
          enum: [
            "open",
            "replayed",
          ],
          description: "open: nobody has acted. replayed: it was brought again; if it failed again, there is a new dead letter.",
        },
        replayedAt: {
          $ref: "#/components/schemas/Timestamp",
        },
        replayedBy: {
          type: "string",
          maxLength: 200,
        },
        payload: {
          type: "string",
          maxLength: 700000,
          "x-data-class": "personal",
          description: "The message as it came. Only where one dead letter is read.",
        },
        truncated: {
          type: "boolean",
          description: "It was too large to keep whole, and cannot be replayed.",
        },
      },
    },
    DeadLetterFilter: {
      title: "DeadLetterFilter",
      description: "Which dead letters are replayed. Those that were replayed before are passed over.",
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        source: {
          $ref: "#/components/schemas/DeadLetterSource",
        },
        rule: {
          $ref: "#/components/schemas/DeadLetterRule",
        },
        pointer: {
          $ref: "#/components/schemas/DeadLetterPointer",
        },
        correlationId: {
          $ref: "#/components/schemas/CorrelationId",
        },
        after: {
          $ref: "#/components/schemas/DeadLetterId",
        },
        upTo: {
          $ref: "#/components/schemas/DeadLetterId",
          description: "None after this one. Without it, what is put aside again by this very replay may be met once more.",
        },
        reason: {
          $ref: "#/components/schemas/DeadLetterReplayRequestReason",
        },
      },
      dependentSchemas: {
        reason: {
          minProperties: 2,
        },
      },
      examples: [
        {
          source: "crm",
          rule: "required",
          reason: "The platform answers as it should again.",
        },
      ],
    },
    DeadLetterId: {
      title: "DeadLetterId",
      type: "string",
      pattern: "^[1-9][0-9]{0,15}$",
      description: "The position at which a dead letter is stored.",
      examples: [
        "17",
      ],
    },
    DeadLetterList: {
      title: "DeadLetterList",
      type: "object",
      additionalProperties: false,
      required: [
        "deadLetters",
      ],
      properties: {
        deadLetters: {
          type: "array",
          maxItems: 200,
          items: {
            $ref: "#/components/schemas/DeadLetter",
          },
        },
        next: {
          $ref: "#/components/schemas/DeadLetterId",
          description: "There are older ones; ask again with this as before.",
        },
      },
    },
    DeadLetterPointer: {
      type: "string",
      maxLength: 1000,
      description: "RFC 6901, to what broke the contract.",
    },
    DeadLetterReplay: {
      title: "DeadLetterReplay",
      type: "object",
      additionalProperties: false,
      required: [
        "at",
        "by",
      ],
      properties: {
        at: {
          $ref: "#/components/schemas/Timestamp",
        },
        by: {
          $ref: "#/components/schemas/DeadLetterReplayedBy",
        },
        reason: {
          $ref: "#/components/schemas/DeadLetterReplayRequestReason",
        },
      },
    },
    DeadLetterReplayRequest: {
      title: "DeadLetterReplayRequest",
      type: "object",
      additionalProperties: false,
      properties: {
        reason: {
          type: "string",
          minLength: 1,
          maxLength: 1000,
          pattern: "\\S",
          description: "What was put right, or why it is brought again otherwise. Kept with the dead letter.",
        },
      },
      examples: [
        {
          reason: "The platform answers as it should again.",
        },
      ],
    },
    DeadLetterReplayRequestReason: {
      type: "string",
      minLength: 1,
      maxLength: 1000,
      pattern: "\\S",
      description: "What was put right, or why it is brought again otherwise. Kept with the dead letter.",
    },
    DeadLetterReplayedBy: {
      type: "string",
      maxLength: 200,
    },
    DeadLetterReplays: {
      title: "DeadLetterReplays",
      type: "object",
      additionalProperties: false,
      required: [
        "replayed",
        "passedOver",
      ],
      properties: {
        replayed: {
          type: "array",
          maxItems: 200,
          items: {
            $ref: "#/components/schemas/DeadLetterId",
          },
          description: "Brought again by this request, in the order in which they came.",
        },
        passedOver: {
          type: "array",
          maxItems: 200,
          items: {
            $ref: "#/components/schemas/DeadLetterId",
          },
          description: "Kept only in part, so that they cannot be replayed.",
        },
        next: {
          $ref: "#/components/schemas/DeadLetterId",
          description: "There may be more; ask again with this as after.",
        },
      },
    },
    DeadLetterRule: {
      type: "string",
      maxLength: 100,
      description: "The rule of the contract that it broke.",
    },
    DeadLetterSource: {
      type: "string",
      enum: [
        "crm",
        "erp",
        "support",
        "events",
      ],
    },
    DeadLetterState: {
      type: "string",
      enum: [
        "open",
        "replayed",
      ],
      description: "open: nobody has acted. replayed: it was brought again; if it failed again, there is a new dead letter.",
    },
    DealId: {
      title: "DealId",
      type: "string",
      pattern: "^[0-9]{1,20}$",
      description: "The CRM's own id of a deal.",
      examples: [
        "9000123",
      ],
    },
    Entitlement: {
      title: "Entitlement",
      description: "The right of a customer to support under one contract. Kept in the support platform.",
      type: "object",
      additionalProperties: false,
      required: [
        "entitlementKey",
        "contractRef",
        "accountKey",
        "state",
        "links",
        "asOf",
      ],
      properties: {
        entitlementKey: {
          $ref: "#/components/schemas/EntitlementKey",
        },
        contractRef: {
          $ref: "#/components/schemas/ContractRef",
        },
        accountKey: {
          $ref: "#/components/schemas/AccountKey",
        },
        state: {
          type: "string",
          enum: [
            "provisional",
            "active",
            "held",
            "revoked",
          ],
          description: "provisional: the order is accepted. active: the invoice is posted and in good standing. held: the invoice is not in good standing. revoked: it has ended.",
        },
        holdReason: {
          type: "string",
          maxLength: 200,
        },
        invoiceNumber: {
          $ref: "#/components/schemas/InvoiceNumber",
        },
        orderNumber: {
          type: "string",
          maxLength: 20,
        },
        productCodes: {
          type: "array",
          maxItems: 500,
          items: {
            $ref: "#/components/schemas/ProductCode",
          },
        },
        links: {
          $ref: "#/components/schemas/PlatformLinks",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    EntitlementCheck: {
      title: "EntitlementCheck",
      description: "Whether a customer may get support for a product now, and why.",
      type: "object",
      additionalProperties: false,
      required: [
        "accountKey",
        "productCode",
        "entitled",
        "reason",
        "meaning",
        "entitlements",
        "asOf",
      ],
      properties: {
        accountKey: {
          $ref: "#/components/schemas/AccountKey",
        },
        productCode: {
          $ref: "#/components/schemas/ProductCode",
        },
        entitled: {
          type: "boolean",
        },
        reason: {
          type: "string",
          enum: [
            "active",
            "held",
            "provisional",
            "revoked",
            "not-covered",
            "no-contract",
          ],
          description: "active: support is paid for. held: an invoice is not in good standing. provisional: the order is not invoiced yet. revoked: it has ended. not-covered: there are entitlements, and none is for this product. no-contract: the customer has no entitlement at all.",
        },
        meaning: {
          type: "string",
          maxLength: 500,
          description: "The same in words that can be told to the customer.",
        },
        entitlements: {
          type: "array",
          maxItems: 100,
          description: "Those for the product, the one that decides first.",
          items: {
            title: "CheckedEntitlement",
            type: "object",
            additionalProperties: false,
            required: [
              "entitlementKey",
              "contractRef",
              "state",
            ],
            properties: {
              entitlementKey: {
                $ref: "#/components/schemas/EntitlementKey",
              },
              contractRef: {
                $ref: "#/components/schemas/ContractRef",
              },
              state: {
                $ref: "#/components/schemas/EntitlementState",
              },
              holdReason: {
                type: "string",
                maxLength: 200,
              },
              invoiceNumber: {
                $ref: "#/components/schemas/InvoiceNumber",
              },
            },
          },
        },
        until: {
          $ref: "#/components/schemas/CalendarDate",
          description: "The last day of the entitlement that decides, where it has one.",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    EntitlementKey: {
      title: "EntitlementKey",
      type: "string",
      pattern: "^ENT-[A-Z0-9-]{1,31}$",
      description: "One support entitlement. The support platform's external id.",
      examples: [
        "ENT-CR20441",
      ],
    },
    EntitlementPage: {
      title: "EntitlementPage",
      description: "Entitlements, by key.",
      type: "object",
      additionalProperties: false,
      required: [
        "items",
        "asOf",
      ],
      properties: {
        items: {
          type: "array",
          maxItems: 200,
          items: {
            $ref: "#/components/schemas/Entitlement",
          },
        },
        nextCursor: {
          type: "string",
          maxLength: 500,
          description: "For the page after this one; absent on the last.",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    EntitlementState: {
      type: "string",
      enum: [
        "provisional",
        "active",
        "held",
        "revoked",
      ],
      description: "provisional: the order is accepted. active: the invoice is posted and in good standing. held: the invoice is not in good standing. revoked: it has ended.",
    },
    ExceptionAct: {
      title: "ExceptionAct",
      description: "One thing that was done about an exception. Acts are kept for as long as the exception is, and none is changed.",
      type: "object",
      additionalProperties: false,
      required: [
        "at",
        "by",
        "action",
      ],
      properties: {
        at: {
          $ref: "#/components/schemas/Timestamp",
        },
        by: {
          type: "string",
          minLength: 1,
          maxLength: 200,
          description: "The subject of the caller's token, or the system that did it.",
        },
        action: {
          type: "string",
          enum: [
            "raise",
            "assign",
            "look-again",
            "retry",
            "resolve",
            "skip",
            "compensate",
            "cancel",
            "resolved-at-source",
          ],
          description: "raise: it was opened. assign: it got another owner or somebody who works on it. look-again: the platform that ends it was asked again. compensate: what its workflow has done is being undone. The others ended it, as the resolution says.",
        },
        note: {
          type: "string",
          maxLength: 1000,
        },
        owner: {
          $ref: "#/components/schemas/Team",
        },
        assignee: {
          $ref: "#/components/schemas/Person",
        },
      },
    },
    ExceptionAction: {
      title: "ExceptionAction",
      type: "string",
      enum: [
        "retry",
        "resolve",
        "skip",
        "compensate",
      ],
      description: "retry: do again what failed, or look again. resolve: go on with the data given. skip: go on without what failed, for a reason given. compensate: undo what the workflow has done, in reverse, and end it.",
    },
    ExceptionId: {
      title: "ExceptionId",
      type: "string",
      pattern: "^[A-Za-z0-9_-]{1,220}$",
    },
    ExceptionList: {
      title: "ExceptionList",
      type: "object",
      additionalProperties: false,
      required: [
        "exceptions",
      ],
      properties: {
        exceptions: {
          type: "array",
          maxItems: 200,
          items: {
            $ref: "#/components/schemas/BusinessException",
          },
        },
      },
    },
    Invoice: {
      title: "Invoice",
      type: "object",
      additionalProperties: false,
      required: [
        "invoiceNumber",
        "state",
        "standing",
        "total",
        "remaining",
        "links",
        "asOf",
      ],
      properties: {
        invoiceNumber: {
          $ref: "#/components/schemas/InvoiceNumber",
        },
        contractRef: {
          $ref: "#/components/schemas/ContractRef",
        },
        accountKey: {
          $ref: "#/components/schemas/AccountKey",
        },
        orderNumber: {
          type: "string",
          maxLength: 20,
        },
        state: {
          type: "string",
          enum: [
            "draft",
            "in-review",
            "open",
            "paid",
            "canceled",
            "corrective",
          ],
          description: "The ERP's own state.",
        },
        standing: {
          type: "string",
          enum: [
            "good",
            "disputed",
            "overdue",
            "canceled",
          ],
          description: "What it means for the business. Anything but good holds the entitlement.",
        },
        disputeReason: {
          type: "string",
          maxLength: 100,
        },
        invoicedOn: {
          $ref: "#/components/schemas/CalendarDate",
        },
        dueOn: {
          $ref: "#/components/schemas/CalendarDate",
        },
        total: {
          $ref: "#/components/schemas/Money",
        },
        remaining: {
          $ref: "#/components/schemas/Money",
        },
        links: {
          $ref: "#/components/schemas/PlatformLinks",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    InvoiceList: {
      title: "InvoiceList",
      type: "object",
      additionalProperties: false,
      required: [
        "invoices",
      ],
      properties: {
        invoices: {
          type: "array",
          maxItems: 500,
          items: {
            $ref: "#/components/schemas/Invoice",
          },
        },
      },
    },
    InvoiceNumber: {
      title: "InvoiceNumber",
      type: "string",
      pattern: "^[A-Za-z0-9_/-]{1,20}$",
      description: "The number that the ERP gave to a posted invoice.",
      examples: [
        "PS-INV103001",
      ],
    },
    InvoiceOrderNumber: {
      type: "string",
      maxLength: 20,
    },
    InvoicePage: {
      title: "InvoicePage",
      description: "Invoices, the latest first.",
      type: "object",
      additionalProperties: false,
      required: [
        "items",
        "asOf",
      ],
      properties: {
        items: {
          type: "array",
          maxItems: 200,
          items: {
            $ref: "#/components/schemas/Invoice",
          },
        },
        nextCursor: {
          type: "string",
          maxLength: 500,
          description: "For the page after this one; absent on the last.",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    InvoiceStanding: {
      type: "string",
      enum: [
        "good",
        "disputed",
        "overdue",
        "canceled",
      ],
      description: "What it means for the business. Anything but good holds the entitlement.",
    },
    InvoiceState: {
      type: "string",
      enum: [
        "draft",
        "in-review",
        "open",
        "paid",
        "canceled",
        "corrective",
      ],
      description: "The ERP's own state.",
    },
    LegacyOrderImport: {
      title: "LegacyOrderImport",
      description: "One row of a file of the old order system, as it stands there, and where.",
      type: "object",
      additionalProperties: false,
      required: [
        "fileName",
        "line",
        "row",
      ],
      properties: {
        fileName: {
          type: "string",
          minLength: 1,
          maxLength: 200,
        },
        line: {
          type: "integer",
          minimum: 1,
          maximum: 1000000,
          description: "Of the file; the header is 1.",
        },
        row: {
          type: "object",
          maxProperties: 20,
          propertyNames: {
            pattern: "^[a-z_]{1,40}$",
          },
          additionalProperties: {
            type: "string",
            maxLength: 1000,
          },
          description: "The fields by their columns. What does not fit contracts/canonical/legacy-order-row.yaml becomes an exception with the line.",
        },
      },
      examples: [
        {
          fileName: "orders-2026-03-31.csv",
          line: 2,
          row: {
            order_number: "A-1001",
            customer_number: "ACC10023",
            product_code: "CC-PLATFORM",
            quantity: "2",
            unit_price: "12000.00",
            currency: "EUR",
          },
        },
      ],
    },
    Money: {
      title: "Money",
      description: "An exact amount. Never a fraction; minor units of the currency (cents for EUR, yen for JPY).",
      type: "object",
      additionalProperties: false,
      required: [
        "minor",
        "currency",
      ],
      properties: {
        minor: {
          type: "integer",
          minimum: -9007199254740991,
          maximum: 9007199254740991,
          description: "The amount in the currency's smallest unit.",
        },
        currency: {
          $ref: "#/components/schemas/CurrencyCode",
        },
      },
      examples: [
        {
          minor: 120000,
          currency: "EUR",
        },
      ],
    },
    Order: {
      title: "Order",
      description: "What a contract became in the ERP.",
      type: "object",
      additionalProperties: false,
      required: [
        "contractRef",
        "state",
        "links",
        "asOf",
      ],
      properties: {
        contractRef: {
          $ref: "#/components/schemas/ContractRef",
        },
        accountKey: {
          $ref: "#/components/schemas/AccountKey",
        },
        orderNumber: {
          type: "string",
          minLength: 1,
          maxLength: 20,
        },
        invoiceNumber: {
          $ref: "#/components/schemas/InvoiceNumber",
        },
        state: {
          type: "string",
          enum: [
            "draft",
            "accepted",
            "invoiced",
          ],
          description: "draft: the ERP has it and will not execute it yet. accepted: the ERP will execute it. invoiced: shipped and invoiced in full; the ERP keeps the invoice and no longer the order.",
        },
        lines: {
          type: "array",
          maxItems: 500,
          items: {
            $ref: "#/components/schemas/OrderLine",
          },
          description: "When all of it is invoiced, those of its invoices. Lists have the lines only of what is still an order.",
        },
        total: {
          $ref: "#/components/schemas/Money",
        },
        links: {
          $ref: "#/components/schemas/PlatformLinks",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    OrderAmendmentRequest: {
      title: "OrderAmendmentRequest",
      description: "All that the contract is for from now on. What is not named is taken out.",
      type: "object",
      additionalProperties: false,
      required: [
        "lines",
        "reason",
      ],
      properties: {
        lines: {
          type: "array",
          minItems: 1,
          maxItems: 200,
          items: {
            type: "object",
            additionalProperties: false,
            required: [
              "productCode",
              "quantity",
            ],
            properties: {
              productCode: {
                $ref: "#/components/schemas/ProductCode",
              },
              quantity: {
                type: "integer",
                minimum: 1,
                maximum: 1000000,
              },
              unitPrice: {
                $ref: "#/components/schemas/Money",
                description: "Without tax. Without it, the price stays as it is, or for a new product is the ERP's.",
              },
              discountPercent: {
                type: "number",
                minimum: 0,
                maximum: 100,
                description: "Taken off the price of the whole line, with two decimals at most. Without it, the discount stays as it is; a new product has none.",
              },
            },
          },
        },
        reason: {
          type: "string",
          minLength: 1,
          maxLength: 500,
          pattern: "\\S",
          description: "Why. Whoever has to approve a credit for it reads this.",
        },
      },
      examples: [
        {
          lines: [
            {
              productCode: "CC-PLATFORM",
              quantity: 3,
            },
            {
              productCode: "CC-SUPPORT-PRO",
              quantity: 3,
            },
          ],
          reason: "The customer grows.",
        },
      ],
    },
    OrderCancellationRequest: {
      title: "OrderCancellationRequest",
      type: "object",
      additionalProperties: false,
      required: [
        "reason",
      ],
      properties: {
        reason: {
          type: "string",
          minLength: 1,
          maxLength: 500,
          pattern: "\\S",
          description: "Why. Whoever has to approve a credit for it reads this.",
        },
      },
      examples: [
        {
          reason: "The customer has withdrawn.",
        },
      ],
    },
    OrderLine: {
      title: "OrderLine",
      type: "object",
      additionalProperties: false,
      required: [
        "productCode",
        "quantity",
      ],
      properties: {
        productCode: {
          $ref: "#/components/schemas/ProductCode",
        },
        description: {
          type: "string",
          maxLength: 100,
        },
        quantity: {
          type: "integer",
          minimum: 1,
          maximum: 1000000,
        },
        unitPrice: {
          $ref: "#/components/schemas/Money",
          description: "Without tax. Absent if it is finer than the currency's smallest unit; the total has it all the same.",
        },
        discountPercent: {
          type: "number",
          minimum: 0,
          maximum: 100,
          description: "Taken off the price of the whole line, with two decimals at most; 0 if it is not said.",
        },
      },
    },
    OrderPage: {
      title: "OrderPage",
      description: "Orders that came from a contract, the latest first.",
      type: "object",
      additionalProperties: false,
      required: [
        "items",
        "asOf",
      ],
      properties: {
        items: {
          type: "array",
          maxItems: 200,
          items: {
            $ref: "#/components/schemas/Order",
          },
        },
        nextCursor: {
          type: "string",
          maxLength: 500,
          description: "For the page after this one; absent on the last.",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    OrderReadiness: {
      title: "OrderReadiness",
      description: "Whether a deal can become an executable order now, and every reason why not.",
      type: "object",
      additionalProperties: false,
      required: [
        "dealId",
        "ready",
        "problems",
      ],
      properties: {
        dealId: {
          $ref: "#/components/schemas/DealId",
        },
        contractRef: {
          $ref: "#/components/schemas/ContractRef",
        },
        accountKey: {
          $ref: "#/components/schemas/AccountKey",
        },
        ready: {
          type: "boolean",
        },
        problems: {
          type: "array",
          maxItems: 1000,
          items: {
            $ref: "#/components/schemas/ReadinessProblem",
          },
        },
      },
    },
    OrderReadinessRequest: {
      title: "OrderReadinessRequest",
      type: "object",
      additionalProperties: false,
      required: [
        "dealId",
      ],
      properties: {
        dealId: {
          $ref: "#/components/schemas/DealId",
        },
      },
      examples: [
        {
          dealId: "9000123",
        },
      ],
    },
    OrderState: {
      type: "string",
      enum: [
        "draft",
        "accepted",
        "invoiced",
      ],
      description: "draft: the ERP has it and will not execute it yet. accepted: the ERP will execute it. invoiced: shipped and invoiced in full; the ERP keeps the invoice and no longer the order.",
    },
    OrderStatus: {
      title: "OrderStatus",
      description: "Where the business of one contract stands, across CRM, ERP, support and the processes between them.",
      type: "object",
      additionalProperties: false,
      required: [
        "contractRef",
        "businessState",
        "meaning",
        "invoices",
        "blockedBy",
        "unavailable",
        "links",
        "asOf",
      ],
      properties: {
        contractRef: {
          $ref: "#/components/schemas/ContractRef",
        },
        accountKey: {
          $ref: "#/components/schemas/AccountKey",
        },
        businessState: {
          type: "string",
          enum: [
            "preparing",
            "draft",
            "accepted",
            "invoiced",
            "fulfilled",
            "on-hold",
            "canceled",
            "unknown",
          ],
          description: "preparing: the deal is being made into an order. draft: the ERP has the order and does not execute it yet. accepted: the ERP executes it. invoiced: it is invoiced, and support is not active yet. fulfilled: the invoice is in good standing and support is active. on-hold: something has to be put right first, see blockedBy and the standing of the invoices. canceled: the invoice was canceled or support has ended. unknown: a system that it depends on could not be asked or understood.",
        },
        meaning: {
          type: "string",
          maxLength: 500,
          description: "The same in a sentence.",
        },
        orderNumber: {
          type: "string",
          maxLength: 20,
        },
        orderState: {
          $ref: "#/components/schemas/OrderState",
        },
        lines: {
          type: "array",
          maxItems: 500,
          items: {
            $ref: "#/components/schemas/OrderLine",
          },
          description: "Of the order; when all of it is invoiced, which is when the ERP lets go of it, those of its invoices.",
        },
        total: {
          $ref: "#/components/schemas/Money",
        },
        invoices: {
          type: "array",
          maxItems: 500,
          items: {
            title: "OrderInvoice",
            type: "object",
            additionalProperties: false,
            required: [
              "invoiceNumber",
              "state",
              "standing",
              "remaining",
            ],
            properties: {
              invoiceNumber: {
                $ref: "#/components/schemas/InvoiceNumber",
              },
              state: {
                $ref: "#/components/schemas/InvoiceState",
              },
              standing: {
                $ref: "#/components/schemas/InvoiceStanding",
              },
              dueOn: {
                $ref: "#/components/schemas/CalendarDate",
              },
              remaining: {
                $ref: "#/components/schemas/Money",
              },
            },
          },
        },
        entitlement: {
          title: "OrderEntitlement",
          type: "object",
          additionalProperties: false,
          required: [
            "entitlementKey",
            "state",
          ],
          properties: {
            entitlementKey: {
              $ref: "#/components/schemas/EntitlementKey",
            },
            state: {
              $ref: "#/components/schemas/EntitlementState",
            },
            holdReason: {
              type: "string",
              maxLength: 200,
            },
          },
        },
        workflow: {
          title: "OrderWorkflow",
          type: "object",
          additionalProperties: false,
          required: [
            "workflowId",
            "state",
          ],
          properties: {
            workflowId: {
              $ref: "#/components/schemas/WorkflowId",
            },
            state: {
              $ref: "#/components/schemas/WorkflowStatusState",
            },
          },
        },
        blockedBy: {
          type: "array",
          maxItems: 100,
          items: {
            $ref: "#/components/schemas/BusinessBlock",
          },
          description: "What has to be put right before it goes on, the next due first.",
        },
        unavailable: {
          type: "array",
          maxItems: 3,
          items: {
            $ref: "#/components/schemas/UnavailableSystem",
          },
        },
        links: {
          $ref: "#/components/schemas/PlatformLinks",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    Person: {
      title: "Person",
      type: "string",
      pattern: "^[A-Za-z0-9._%+@:|-]{1,200}$",
      description: "Somebody by the name in their access token, such as an e-mail address.",
      "x-data-class": "personal",
    },
    PlatformId: {
      title: "PlatformId",
      type: "string",
      minLength: 1,
      maxLength: 128,
      description: "An id as one platform gave it.",
    },
    PlatformLinks: {
      title: "PlatformLinks",
      description: "The ids under which each platform knows the same thing. A platform that does not hold it is left out.",
      type: "object",
      additionalProperties: false,
      properties: {
        crm: {
          $ref: "#/components/schemas/PlatformId",
        },
        erp: {
          $ref: "#/components/schemas/PlatformId",
        },
        support: {
          $ref: "#/components/schemas/PlatformId",
        },
      },
    },
    Problem: {
      title: "Problem",
      description: "RFC 9457 Problem Details. Every error that the API answers has this shape.",
      type: "object",
      additionalProperties: false,
      required: [
        "type",
        "title",
        "status",
        "detail",
        "correlationId",
      ],
      properties: {
        type: {
          type: "string",
          format: "uri-reference",
          maxLength: 500,
        },
        title: {
          type: "string",
          maxLength: 200,
        },
        status: {
          type: "integer",
          minimum: 400,
          maximum: 599,
        },
        detail: {
          type: "string",
          maxLength: 4000,
          description: "What happened, what it means for the business, and what to do.",
        },
        instance: {
          type: "string",
          format: "uri-reference",
          maxLength: 2000,
        },
        correlationId: {
          $ref: "#/components/schemas/CorrelationId",
        },
        retryable: {
          type: "boolean",
          description: "Whether the same request may succeed later.",
        },
        errors: {
          type: "array",
          maxItems: 100,
          items: {
            $ref: "#/components/schemas/ProblemError",
          },
        },
      },
    },
    ProblemError: {
      title: "ProblemError",
      description: "One violation of the contract in the request.",
      type: "object",
      additionalProperties: false,
      required: [
        "in",
        "pointer",
        "rule",
        "detail",
        "given",
      ],
      properties: {
        in: {
          type: "string",
          enum: [
            "path",
            "query",
            "header",
            "body",
          ],
        },
        pointer: {
          type: "string",
          maxLength: 1000,
          description: "RFC 6901, into the body; or \"/\" and the parameter's name.",
        },
        rule: {
          type: "string",
          maxLength: 100,
          description: "The keyword of the contract that was broken.",
        },
        detail: {
          type: "string",
          maxLength: 500,
        },
        given: {
          type: "string",
          enum: [
            "null",
            "boolean",
            "integer",
            "number",
            "string",
            "array",
            "object",
            "nothing",
          ],
          description: "The type of what was given; never the value.",
        },
      },
    },
    ProductCode: {
      title: "ProductCode",
      type: "string",
      pattern: "^[A-Z0-9-]{1,20}$",
      description: "The product's code, the same in CRM (SKU) and ERP (item number).",
      examples: [
        "CC-SUPPORT-PRO",
      ],
    },
    ReadinessProblem: {
      title: "ReadinessProblem",
      type: "object",
      additionalProperties: false,
      required: [
        "code",
        "system",
        "field",
        "detail",
      ],
      properties: {
        code: {
          type: "string",
          enum: [
            "company-missing",
            "company-name-missing",
            "country-missing",
            "country-without-tax-area",
            "account-key-invalid",
            "contract-reference-invalid",
            "line-items-missing",
            "product-code-missing",
            "product-unknown",
            "product-blocked",
            "quantity-invalid",
            "price-invalid",
            "discount-invalid",
            "currency-missing",
            "currency-unknown",
            "customer-blocked",
            "deal-not-won",
            "ship-date-invalid",
            "companion-missing",
            "products-exclusive",
            "quantity-out-of-range",
            "payment-terms-unknown",
            "bill-to-unknown",
            "parent-missing",
            "parent-account-missing",
            "parent-blocked",
            "customer-unknown",
            "tax-number-too-long",
          ],
        },
        system: {
          type: "string",
          enum: [
            "crm",
            "erp",
            "support",
          ],
          description: "The system in which it is put right.",
        },
        field: {
          type: "string",
          maxLength: 200,
          description: "The field there.",
        },
        detail: {
          type: "string",
          maxLength: 1000,
          description: "In the words of the business, with what to do.",
        },
      },
    },
    Resolution: {
      title: "Resolution",
      description: "How an exception was put right, and by whom.",
      type: "object",
      additionalProperties: false,
      required: [
        "action",
        "by",
      ],
      properties: {
        action: {
          type: "string",
          enum: [
            "retry",
            "resolve",
            "skip",
            "cancel",
            "resolved-at-source",
          ],
          description: "retry: do again what failed. resolve: go on with the data given. skip: go on without what failed. cancel: its workflow was canceled, and what that had done is undone. resolved-at-source: the platform reported that it has been put right.",
        },
        note: {
          type: "string",
          maxLength: 1000,
        },
        by: {
          type: "string",
          minLength: 1,
          maxLength: 200,
          description: "The subject of the caller's token, or the system that reported it.",
        },
      },
    },
    ResolutionRequest: {
      title: "ResolutionRequest",
      type: "object",
      additionalProperties: false,
      required: [
        "action",
      ],
      properties: {
        action: {
          $ref: "#/components/schemas/ExceptionAction",
        },
        note: {
          type: "string",
          maxLength: 1000,
          description: "What was done or decided. Required with skip and compensate, as their reason.",
        },
        data: {
          type: "object",
          additionalProperties: true,
          maxProperties: 50,
          description: "With resolve, what the workflow goes on with, as the exception's detail says. What does not fit is refused with its place.",
        },
      },
      examples: [
        {
          action: "retry",
          note: "The tax area is set up.",
        },
        {
          action: "skip",
          note: "The deal is marked by hand.",
        },
      ],
    },
    SubmitOrderRequest: {
      title: "SubmitOrderRequest",
      type: "object",
      additionalProperties: false,
      required: [
        "dealId",
      ],
      properties: {
        dealId: {
          $ref: "#/components/schemas/DealId",
        },
      },
      examples: [
        {
          dealId: "9000123",
        },
      ],
    },
    Subscription: {
      title: "Subscription",
      description: "The terms of one contract, and how its renewal stands. The contract is the CRM's, the time in which support is given is kept with the entitlement, whose key stays the same through all renewals.",
      type: "object",
      additionalProperties: false,
      required: [
        "contractRef",
        "accountKey",
        "entitlementKey",
        "state",
        "productCodes",
        "renewal",
        "links",
        "asOf",
      ],
      properties: {
        contractRef: {
          $ref: "#/components/schemas/ContractRef",
        },
        accountKey: {
          $ref: "#/components/schemas/AccountKey",
        },
        entitlementKey: {
          $ref: "#/components/schemas/EntitlementKey",
        },
        state: {
          type: "string",
          enum: [
            "provisional",
            "active",
            "held",
            "ended",
          ],
          description: "provisional: the order is accepted. active: support is given. held: an invoice is not in good standing. ended: it was not renewed, or was taken back.",
        },
        startsOn: {
          $ref: "#/components/schemas/CalendarDate",
        },
        endsOn: {
          $ref: "#/components/schemas/CalendarDate",
          description: "The last day of support.",
        },
        productCodes: {
          type: "array",
          maxItems: 500,
          items: {
            $ref: "#/components/schemas/ProductCode",
          },
        },
        renewal: {
          type: "object",
          additionalProperties: false,
          required: [
            "state",
          ],
          properties: {
            state: {
              type: "string",
              enum: [
                "not-due",
                "open",
                "won",
                "lost",
                "blocked",
              ],
              description: "not-due: there is no renewal deal yet. open: there is one, and the customer has not decided. blocked: an exception keeps it from being offered.",
            },
            opensOn: {
              $ref: "#/components/schemas/CalendarDate",
              description: "When the renewal is offered without anybody asking for it.",
            },
            contractRef: {
              $ref: "#/components/schemas/ContractRef",
              description: "The reference of the next term's contract.",
            },
            dealId: {
              $ref: "#/components/schemas/DealId",
            },
          },
        },
        links: {
          $ref: "#/components/schemas/PlatformLinks",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    Team: {
      title: "Team",
      type: "string",
      enum: [
        "finance",
        "sales-operations",
        "support-operations",
        "platform-engineering",
      ],
      description: "Who owns the next move.",
    },
    TicketId: {
      title: "TicketId",
      type: "string",
      pattern: "^[0-9]{1,20}$",
      description: "The support platform's own number of a ticket.",
      examples: [
        "35436",
      ],
    },
    Timestamp: {
      title: "Timestamp",
      type: "string",
      format: "date-time",
      maxLength: 40,
      description: "An instant, RFC 3339, in UTC.",
      examples: [
        "2026-03-01T09:30:00.000Z",
      ],
    },
    Trace: {
      title: "Trace",
      type: "object",
      additionalProperties: false,
      required: [
        "entries",
      ],
      properties: {
        entries: {
          type: "array",
          maxItems: 5000,
          items: {
            $ref: "#/components/schemas/TraceEntry",
          },
        },
      },
    },
    TraceEntry: {
      title: "TraceEntry",
      description: "One call of ours to one platform.",
      type: "object",
      additionalProperties: false,
      required: [
        "at",
        "correlationId",
        "system",
        "action",
        "attempt",
        "durationMs",
        "outcome",
      ],
      properties: {
        at: {
          $ref: "#/components/schemas/Timestamp",
        },
        correlationId: {
          $ref: "#/components/schemas/CorrelationId",
        },
        workflowId: {
          $ref: "#/components/schemas/WorkflowId",
        },
        step: {
          type: "string",
          maxLength: 80,
        },
        system: {
          type: "string",
          enum: [
            "crm",
            "erp",
            "support",
          ],
        },
        action: {
          type: "string",
          maxLength: 80,
          description: "The operationId in the platform's contract.",
        },
        attempt: {
          type: "integer",
          minimum: 1,
          maximum: 1000000,
        },
        durationMs: {
          type: "number",
          minimum: 0,
        },
        outcome: {
          type: "string",
          enum: [
            "ok",
            "absent",
            "retryable",
            "throttled",
            "in-maintenance",
            "rejected",
            "outcome-unknown",
            "payload-drifted",
          ],
        },
        status: {
          type: "integer",
          minimum: 100,
          maximum: 599,
          description: "The HTTP status, if there was an answer.",
        },
        stateBefore: {
          type: "string",
          maxLength: 100,
        },
        stateAfter: {
          type: "string",
          maxLength: 100,
        },
      },
    },
    TransactionEntry: {
      title: "TransactionEntry",
      description: "One thing that happened in a piece of business, wherever it happened.",
      type: "object",
      additionalProperties: false,
      required: [
        "at",
        "kind",
        "name",
      ],
      properties: {
        at: {
          $ref: "#/components/schemas/Timestamp",
        },
        kind: {
          type: "string",
          enum: [
            "workflow",
            "step",
            "call",
            "event",
            "exception",
          ],
          description: "workflow: a process began or ended. step: a step of one, when it last changed. call: a call of ours to a platform. event: a business event. exception: something got stuck, somebody did something about it, or it was resolved.",
        },
        name: {
          type: "string",
          maxLength: 200,
          description: "The type of the process or event, the name of the step, the operationId of the call, the code of the exception.",
        },
        outcome: {
          type: "string",
          maxLength: 100,
          description: "What became of it, in the words of its kind.",
        },
        system: {
          type: "string",
          enum: [
            "crm",
            "erp",
            "support",
          ],
        },
        workflowId: {
          $ref: "#/components/schemas/WorkflowId",
        },
        step: {
          type: "string",
          maxLength: 80,
        },
        exceptionId: {
          $ref: "#/components/schemas/ExceptionId",
        },
        subject: {
          type: "string",
          maxLength: 200,
          description: "The canonical id of what it is about.",
        },
        attempt: {
          type: "integer",
          minimum: 0,
          maximum: 1000000,
        },
        durationMs: {
          type: "number",
          minimum: 0,
        },
        status: {
          type: "integer",
          minimum: 100,
          maximum: 599,
        },
        stateBefore: {
          type: "string",
          maxLength: 100,
        },
        stateAfter: {
          type: "string",
          maxLength: 100,
        },
        by: {
          type: "string",
          maxLength: 200,
          description: "Who did it, by the subject of their token.",
          "x-data-class": "personal",
        },
        detail: {
          type: "string",
          maxLength: 4000,
        },
      },
    },
    TransactionPage: {
      title: "TransactionPage",
      description: "What happened under one correlation id, in order.",
      type: "object",
      additionalProperties: false,
      required: [
        "items",
        "asOf",
      ],
      properties: {
        items: {
          type: "array",
          maxItems: 200,
          items: {
            $ref: "#/components/schemas/TransactionEntry",
          },
        },
        nextCursor: {
          type: "string",
          maxLength: 500,
          description: "For the page after this one; absent on the last.",
        },
        asOf: {
          $ref: "#/components/schemas/Timestamp",
        },
      },
    },
    UnavailableSystem: {
      title: "UnavailableSystem",
      description: "A system that could not be asked, or said what means nothing to us, so that what it owns is missing from the answer.",
      type: "object",
      additionalProperties: false,
      required: [
        "system",
        "reason",
        "missing",
      ],
      properties: {
        system: {
          type: "string",
          enum: [
            "crm",
            "erp",
            "support",
          ],
        },
        reason: {
          type: "string",
          enum: [
            "throttled",
            "in-maintenance",
            "unavailable",
            "no-answer",
            "refused",
            "drifted",
          ],
          description: "throttled, in-maintenance, unavailable and no-answer pass by themselves. refused: it does not let us ask. drifted: it answered outside its contract or with a value that has no mapping, and its owner has to act.",
        },
        missing: {
          type: "array",
          maxItems: 20,
          items: {
            type: "string",
            maxLength: 80,
          },
          description: "What the answer lacks for it.",
        },
        retryAfterMs: {
          type: "integer",
          minimum: 0,
          maximum: 604800000,
        },
      },
    },
    WorkflowAccepted: {
      title: "WorkflowAccepted",
      type: "object",
      additionalProperties: false,
      required: [
        "workflowId",
      ],
      properties: {
        workflowId: {
          $ref: "#/components/schemas/WorkflowId",
        },
      },
    },
    WorkflowId: {
      title: "WorkflowId",
      type: "string",
      pattern: "^[A-Za-z0-9_-]{1,200}$",
      examples: [
        "quote-to-cash-9000123",
      ],
    },
    WorkflowList: {
      title: "WorkflowList",
      type: "object",
      additionalProperties: false,
      required: [
        "workflows",
      ],
      properties: {
        workflows: {
          type: "array",
          maxItems: 200,
          items: {
            $ref: "#/components/schemas/WorkflowStatus",
          },
        },
      },
    },
    WorkflowReplay: {
      title: "WorkflowReplay",
      description: "What today's code does with a workflow's recorded history. Nothing is called and nothing is stored.",
      type: "object",
      additionalProperties: false,
      required: [
        "workflowId",
        "type",
        "version",
        "entries",
        "agrees",
      ],
      properties: {
        workflowId: {
          $ref: "#/components/schemas/WorkflowId",
        },
        type: {
          $ref: "#/components/schemas/WorkflowStatusType",
        },
        version: {
          $ref: "#/components/schemas/WorkflowStatusVersion",
        },
        entries: {
          type: "integer",
          minimum: 1,
          maximum: 10000000,
          description: "How many facts its history has.",
        },
        agrees: {
          type: "boolean",
          description: "The code follows the history to its end.",
        },
        difference: {
          type: "object",
          additionalProperties: false,
          required: [
            "code",
            "history",
            "detail",
          ],
          properties: {
            code: {
              type: "string",
              maxLength: 4000,
              description: "What the code does where they part.",
            },
            history: {
              type: "string",
              maxLength: 4000,
              description: "What the history has there.",
            },
            detail: {
              type: "string",
              maxLength: 4000,
            },
          },
        },
      },
    },
    WorkflowStatus: {
      title: "WorkflowStatus",
      description: "One run of a business process, as journaled.",
      type: "object",
      additionalProperties: false,
      required: [
        "workflowId",
        "type",
        "version",
        "state",
        "key",
        "correlationId",
        "startedAt",
        "updatedAt",
        "steps",
        "openExceptions",
      ],
      properties: {
        workflowId: {
          $ref: "#/components/schemas/WorkflowId",
        },
        type: {
          type: "string",
          pattern: "^[a-z0-9-]{1,80}$",
          examples: [
            "quote-to-cash",
          ],
        },
        version: {
          type: "integer",
          minimum: 1,
          maximum: 100000,
        },
        state: {
          type: "string",
          enum: [
            "running",
            "waiting",
            "blocked",
            "completed",
            "canceled",
          ],
          description: "running: a step is under way or about to be. waiting: for an event or a time. blocked: on an open exception with an owner. completed and canceled are final.",
        },
        key: {
          type: "string",
          maxLength: 200,
          description: "The business key; runs with the same key take turns.",
        },
        correlationId: {
          $ref: "#/components/schemas/CorrelationId",
        },
        startedAt: {
          $ref: "#/components/schemas/Timestamp",
        },
        updatedAt: {
          $ref: "#/components/schemas/Timestamp",
        },
        steps: {
          type: "array",
          maxItems: 1000,
          items: {
            $ref: "#/components/schemas/WorkflowStep",
          },
        },
        openExceptions: {
          type: "array",
          maxItems: 100,
          items: {
            $ref: "#/components/schemas/ExceptionId",
          },
        },
        result: {
          description: "What the workflow returned, once completed; a small object of canonical ids. Of one that was given up: the cancellation, with by whom (by), when (at) and why (reason).",
          type: "object",
          additionalProperties: true,
        },
      },
    },
    WorkflowStatusState: {
      type: "string",
      enum: [
        "running",
        "waiting",
        "blocked",
        "completed",
        "canceled",
      ],
      description: "running: a step is under way or about to be. waiting: for an event or a time. blocked: on an open exception with an owner. completed and canceled are final.",
    },
    WorkflowStatusType: {
      type: "string",
      pattern: "^[a-z0-9-]{1,80}$",
      examples: [
        "quote-to-cash",
      ],
    },
    WorkflowStatusVersion: {
      type: "integer",
      minimum: 1,
      maximum: 100000,
    },
    WorkflowStep: {
      title: "WorkflowStep",
      type: "object",
      additionalProperties: false,
      required: [
        "name",
        "state",
        "attempts",
        "at",
      ],
      properties: {
        name: {
          type: "string",
          pattern: "^[a-z0-9-]{1,80}$",
        },
        state: {
          type: "string",
          enum: [
            "running",
            "completed",
            "waiting",
            "blocked",
          ],
          description: "blocked: an open exception must be resolved first.",
        },
        attempts: {
          type: "integer",
          minimum: 0,
          maximum: 1000000,
        },
        at: {
          $ref: "#/components/schemas/Timestamp",
        },
        detail: {
          type: "string",
          maxLength: 1000,
        },
      },
    },
  },
  securitySchemes: {
    bearer: {
      type: "http",
      scheme: "bearer",
      bearerFormat: "JWT",
      description: "An access token (RFC 9068) of the configured issuer.",
    },
  },
} as const;
