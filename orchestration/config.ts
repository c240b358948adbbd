import { z } from "zod";
import { type MaintenanceWindow, parseMaintenanceWindows } from "./connectors/maintenance.ts";
import { type BudgetSettings, type BudgetsSettings, parseLimits } from "./connectors/platform-budgets.ts";
import { type BusinessPolicy, policyOf, policyVariables } from "./policy.ts";
import { parseIntervals } from "./schedules/all-schedules.ts";

/** How one orchestration worker runs. Durations are in ms. */
export interface OrchestrationConfig {
  readonly natsUrl: string;
  /** The server's monitoring address, of a cluster all of them separated by commas: they tell whether they sync before they acknowledge. */
  readonly natsMonitorUrl?: string;
  /** Logs that customers are spread over, so that several workers run workflows at once. Default 1; never changed afterwards. */
  readonly workflowShards?: number;
  /** Servers of a cluster that the workflows are kept on. Default 1. */
  readonly workflowReplicas?: number;
  /** Names this worker in logs and leases; different in each. */
  readonly workerId: string;
  /** A level of pino, or `silent`. */
  readonly logLevel: string;
  readonly crm: { readonly baseUrl: string; readonly token: string };
  readonly erp: {
    readonly baseUrl: string;
    readonly tokenUrl: string;
    readonly tenant: string;
    readonly environment: string;
    readonly companyId: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** The currency of the company's books (ISO 4217), which the ERP need not list. Default EUR. */
    readonly localCurrency?: string;
  };
  readonly support: { readonly baseUrl: string; readonly oauthToken: string };
  /** Where platforms reach the gateway. Without it the ERP is not asked to report changes. */
  readonly webhookBaseUrl?: string;
  /** The secret by which the gateway knows that the ERP calls. */
  readonly erpClientState: string;
  /** Where each platform is, in its operator's words; each region has a circuit of its own. Default `global`. */
  readonly regions?: Readonly<Partial<Record<"crm" | "erp" | "support", string>>>;
  /** Times known in advance in which a platform is not to be called. */
  readonly maintenance?: Readonly<Partial<Record<"crm" | "erp" | "support", readonly MaintenanceWindow[]>>>;
  /** What was bought of each platform, where it differs from the contract's default. */
  readonly budgets?: BudgetsSettings;
  /** How often what is scheduled begins, where it differs from the usual: ms by name; 0 is never. */
  readonly schedules?: Readonly<Record<string, number>>;
  /** Where the old order system drops its files. Without it none are looked for. */
  readonly legacyFolder?: string;
  /** How long a platform may take to answer one call. Default 30 s. After that the outcome of a write is unknown. */
  readonly platformTimeoutMs?: number;
  /** Figures of the business that differ from the defaults in policy.ts. */
  readonly policy?: Partial<BusinessPolicy>;
}

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

const address = z.url({ protocol: /^https?$/ });
const addresses = z
  .string()
  .max(2_048)
  .refine((text) => text.split(",").every((one) => address.safeParse(one.trim()).success), {
    error: "must be addresses, separated by commas",
  });
const name = z.string().min(1).max(2_048);

const region = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/)
  .default("global");

const windows = z
  .string()
  .max(10_000)
  .optional()
  .transform((text, context) => {
    try {
      return text === undefined ? undefined : parseMaintenanceWindows(text);
    } catch {
      context.addIssue("must be windows start/end, RFC 3339 each, separated by commas");
      return z.NEVER;
    }
  });

const limits = z
  .string()
  .max(1_000)
  .optional()
  .transform((text, context) => {
    try {
      return text === undefined ? undefined : parseLimits(text);
    } catch {
      context.addIssue("must be limits name=number, separated by commas");
      return z.NEVER;
    }
  });

const intervals = z
  .string()
  .max(1_000)
  .optional()
  .transform((text, context) => {
    try {
      return text === undefined ? undefined : parseIntervals(text);
    } catch {
      context.addIssue("must be schedules name=minutes, separated by commas");
      return z.NEVER;
    }
  });

const Environment = z.object({
  NATS_URL: name.default("nats://127.0.0.1:4222"),
  NATS_MONITOR_URL: addresses.optional(),
  CONCORDAT_WORKFLOW_SHARDS: z.coerce.number().int().min(1).max(64).default(1),
  CONCORDAT_WORKFLOW_REPLICAS: z.enum(["1", "3", "5"]).default("1").transform(Number),
  CONCORDAT_WORKER_ID: name.optional(),
  CONCORDAT_LOG_LEVEL: z.enum(logLevels).default("info"),
  CONCORDAT_CRM_BASE_URL: address,
  CONCORDAT_CRM_TOKEN: name,
  CONCORDAT_ERP_BASE_URL: address,
  CONCORDAT_ERP_TOKEN_URL: address,
  CONCORDAT_ERP_TENANT: name,
  CONCORDAT_ERP_ENVIRONMENT: name,
  CONCORDAT_ERP_COMPANY_ID: z.guid(),
  CONCORDAT_ERP_CLIENT_ID: name,
  CONCORDAT_ERP_CLIENT_SECRET: name,
  CONCORDAT_ERP_LOCAL_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default("EUR"),
  CONCORDAT_ERP_CLIENT_STATE: z.string().min(16).max(2_048),
  CONCORDAT_SUPPORT_BASE_URL: address,
  CONCORDAT_SUPPORT_OAUTH_TOKEN: name,
  CONCORDAT_CRM_REGION: region,
  CONCORDAT_ERP_REGION: region,
  CONCORDAT_SUPPORT_REGION: region,
  CONCORDAT_CRM_MAINTENANCE: windows,
  CONCORDAT_ERP_MAINTENANCE: windows,
  CONCORDAT_SUPPORT_MAINTENANCE: windows,
  CONCORDAT_CRM_PLAN: name.optional(),
  CONCORDAT_ERP_PLAN: name.optional(),
  CONCORDAT_SUPPORT_PLAN: name.optional(),
  CONCORDAT_CRM_LIMITS: limits,
  CONCORDAT_ERP_LIMITS: limits,
  CONCORDAT_SUPPORT_LIMITS: limits,
  CONCORDAT_PUBLIC_URL: address.optional(),
  CONCORDAT_LEGACY_FOLDER: name.optional(),
  CONCORDAT_SCHEDULES: intervals,
  CONCORDAT_PLATFORM_TIMEOUT_MS: z.coerce.number().int().min(1_000).max(600_000).default(30_000),
  ...policyVariables,
});

/**
 * Reads the environment once, at start. Throws one message that lists every bad variable and no value.
 * `processId` names the worker if the environment does not.
 */
export function readConfig(
  environment: Record<string, string | undefined>,
  processId: number = process.pid,
): OrchestrationConfig {
  // A variable that is set to nothing is how shells and compose files say that it is not set.
  const set = Object.entries(environment).filter(([, value]) => value !== undefined && value !== "");
  const parsed = Environment.safeParse(Object.fromEntries(set));
  if (!parsed.success) throw new Error(describe(parsed.error));

  const env = parsed.data;
  return Object.freeze({
    natsUrl: env.NATS_URL,
    ...(env.NATS_MONITOR_URL === undefined ? {} : { natsMonitorUrl: env.NATS_MONITOR_URL }),
    workflowShards: env.CONCORDAT_WORKFLOW_SHARDS,
    workflowReplicas: env.CONCORDAT_WORKFLOW_REPLICAS,
    workerId: env.CONCORDAT_WORKER_ID ?? `orchestration-${processId}`,
    logLevel: env.CONCORDAT_LOG_LEVEL,
    crm: Object.freeze({ baseUrl: env.CONCORDAT_CRM_BASE_URL, token: env.CONCORDAT_CRM_TOKEN }),
    erp: Object.freeze({
      baseUrl: env.CONCORDAT_ERP_BASE_URL,
      tokenUrl: env.CONCORDAT_ERP_TOKEN_URL,
      tenant: env.CONCORDAT_ERP_TENANT,
      environment: env.CONCORDAT_ERP_ENVIRONMENT,
      companyId: env.CONCORDAT_ERP_COMPANY_ID,
      clientId: env.CONCORDAT_ERP_CLIENT_ID,
      clientSecret: env.CONCORDAT_ERP_CLIENT_SECRET,
      localCurrency: env.CONCORDAT_ERP_LOCAL_CURRENCY,
    }),
    support: Object.freeze({
      baseUrl: env.CONCORDAT_SUPPORT_BASE_URL,
      oauthToken: env.CONCORDAT_SUPPORT_OAUTH_TOKEN,
    }),
    ...(env.CONCORDAT_PUBLIC_URL === undefined ? {} : { webhookBaseUrl: env.CONCORDAT_PUBLIC_URL }),
    ...(env.CONCORDAT_LEGACY_FOLDER === undefined ? {} : { legacyFolder: env.CONCORDAT_LEGACY_FOLDER }),
    erpClientState: env.CONCORDAT_ERP_CLIENT_STATE,
    regions: Object.freeze({
      crm: env.CONCORDAT_CRM_REGION,
      erp: env.CONCORDAT_ERP_REGION,
      support: env.CONCORDAT_SUPPORT_REGION,
    }),
    maintenance: Object.freeze({
      crm: env.CONCORDAT_CRM_MAINTENANCE ?? [],
      erp: env.CONCORDAT_ERP_MAINTENANCE ?? [],
      support: env.CONCORDAT_SUPPORT_MAINTENANCE ?? [],
    }),
    budgets: Object.freeze({
      crm: settingsOf(env.CONCORDAT_CRM_PLAN, env.CONCORDAT_CRM_LIMITS),
      erp: settingsOf(env.CONCORDAT_ERP_PLAN, env.CONCORDAT_ERP_LIMITS),
      support: settingsOf(env.CONCORDAT_SUPPORT_PLAN, env.CONCORDAT_SUPPORT_LIMITS),
    }),
    ...(env.CONCORDAT_SCHEDULES === undefined ? {} : { schedules: Object.freeze(env.CONCORDAT_SCHEDULES) }),
    platformTimeoutMs: env.CONCORDAT_PLATFORM_TIMEOUT_MS,
    policy: policyOf(env),
  });
}

function settingsOf(
  plan: string | undefined,
  changed: Readonly<Record<string, number>> | undefined,
): BudgetSettings {
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(changed === undefined ? {} : { limits: changed }),
  };
}

function describe(error: z.ZodError): string {
  const lines = error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  return `orchestration cannot start; these environment variables are missing or wrong:\n${lines.join("\n")}`;
}
