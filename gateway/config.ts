import { z } from "zod";

/** How one gateway runs. Durations are in ms. */
export interface GatewayConfig {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly natsUrl: string;
  /** The `iss` of the access tokens that are accepted. */
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer's keys are; without it the issuer's metadata says. */
  readonly jwksUrl?: string;
  /** The address under which consumers and platforms know this gateway; platforms sign over it. Without it, where it listens. */
  readonly publicUrl?: string;
  /** Shared secrets of the platforms' webhooks. A platform without one has no webhook address here. */
  readonly webhooks: {
    readonly crm?: { readonly clientSecret: string };
    readonly erp?: { readonly clientState: string };
    readonly support?: { readonly signingSecret: string };
  };
  /** How long orchestration may take for one operation before its outcome counts as unknown. */
  readonly requestTimeoutMs: number;
  /** A level of pino, or `silent`. */
  readonly logLevel: string;
}

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

const secret = z.string().min(16).max(2048);

const Environment = z.object({
  CONCORDAT_HOST: z.string().min(1).default("127.0.0.1"),
  CONCORDAT_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  NATS_URL: z.string().min(1).default("nats://127.0.0.1:4222"),
  CONCORDAT_ISSUER: z.url({ protocol: /^https?$/ }),
  CONCORDAT_AUDIENCE: z.string().min(1),
  CONCORDAT_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  CONCORDAT_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  CONCORDAT_CRM_CLIENT_SECRET: secret.optional(),
  CONCORDAT_ERP_CLIENT_STATE: secret.optional(),
  CONCORDAT_SUPPORT_SIGNING_SECRET: secret.optional(),
  CONCORDAT_REQUEST_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(10_000),
  CONCORDAT_LOG_LEVEL: z.enum(logLevels).default("info"),
});

/** Reads the environment once, at start. Throws one message that lists every bad variable and no value. */
export function readConfig(environment: Record<string, string | undefined>): GatewayConfig {
  // A variable that is set to nothing is how shells and compose files say that it is not set.
  const set = Object.entries(environment).filter(([, value]) => value !== undefined && value !== "");
  const parsed = Environment.safeParse(Object.fromEntries(set));
  if (!parsed.success) throw new Error(describe(parsed.error));

  const env = parsed.data;
  const { CONCORDAT_CRM_CLIENT_SECRET: clientSecret, CONCORDAT_ERP_CLIENT_STATE: clientState } = env;
  const { CONCORDAT_SUPPORT_SIGNING_SECRET: signingSecret } = env;
  return Object.freeze({
    host: env.CONCORDAT_HOST,
    port: env.CONCORDAT_PORT,
    natsUrl: env.NATS_URL,
    issuer: env.CONCORDAT_ISSUER,
    audience: env.CONCORDAT_AUDIENCE,
    ...(env.CONCORDAT_JWKS_URL === undefined ? {} : { jwksUrl: env.CONCORDAT_JWKS_URL }),
    ...(env.CONCORDAT_PUBLIC_URL === undefined ? {} : { publicUrl: env.CONCORDAT_PUBLIC_URL }),
    webhooks: Object.freeze({
      ...(clientSecret === undefined ? {} : { crm: { clientSecret } }),
      ...(clientState === undefined ? {} : { erp: { clientState } }),
      ...(signingSecret === undefined ? {} : { support: { signingSecret } }),
    }),
    requestTimeoutMs: env.CONCORDAT_REQUEST_TIMEOUT_MS,
    logLevel: env.CONCORDAT_LOG_LEVEL,
  });
}

function describe(error: z.ZodError): string {
  const lines = error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  return `The gateway cannot start with this environment:\n${lines.join("\n")}`;
}
