import { expect, test } from "vitest";
import { readConfig } from "#orchestration/config.ts";

const complete = {
  CONCORDAT_CRM_BASE_URL: "https://crm.example",
  CONCORDAT_CRM_TOKEN: "crm-token",
  CONCORDAT_ERP_BASE_URL: "https://erp.example/v2.0/t/production/api/v2.0",
  CONCORDAT_ERP_TOKEN_URL: "https://login.example/t/oauth2/v2.0/token",
  CONCORDAT_ERP_TENANT: "t",
  CONCORDAT_ERP_ENVIRONMENT: "production",
  CONCORDAT_ERP_COMPANY_ID: "22222222-2222-2222-2222-222222222222",
  CONCORDAT_ERP_CLIENT_ID: "id",
  CONCORDAT_ERP_CLIENT_SECRET: "secret",
  CONCORDAT_ERP_CLIENT_STATE: "0123456789abcdef",
  CONCORDAT_SUPPORT_BASE_URL: "https://support.example/api/v2",
  CONCORDAT_SUPPORT_OAUTH_TOKEN: "support-token",
};

test("orchestration is configured by the environment, with defaults for what has one", () => {
  const config = readConfig({ ...complete, CONCORDAT_PUBLIC_URL: "https://gateway.example" }, 42);
  expect(config).toMatchObject({
    natsUrl: "nats://127.0.0.1:4222",
    workerId: "orchestration-42",
    logLevel: "info",
    webhookBaseUrl: "https://gateway.example",
    platformTimeoutMs: 30_000,
    erp: { localCurrency: "EUR" },
    regions: { crm: "global", erp: "global", support: "global" },
  });
});

test("a cluster has several monitoring addresses, and workflows may be spread over shards and servers", () => {
  const monitors = "http://127.0.0.1:8222, http://127.0.0.1:8223";
  const set = {
    CONCORDAT_WORKFLOW_SHARDS: "64",
    CONCORDAT_WORKFLOW_REPLICAS: "3",
    NATS_MONITOR_URL: monitors,
  };

  expect(readConfig(complete)).toMatchObject({ workflowShards: 1, workflowReplicas: 1 });
  expect(readConfig({ ...complete, ...set })).toMatchObject({
    natsMonitorUrl: monitors,
    workflowShards: 64,
    workflowReplicas: 3,
  });
  for (const [name, value] of [
    ["CONCORDAT_WORKFLOW_SHARDS", "0"],
    ["CONCORDAT_WORKFLOW_SHARDS", "65"],
    ["CONCORDAT_WORKFLOW_SHARDS", "1.5"],
    ["CONCORDAT_WORKFLOW_REPLICAS", "2"],
    ["NATS_MONITOR_URL", "http://127.0.0.1:8222,nobody"],
  ] as const)
    expect(() => readConfig({ ...complete, [name]: value })).toThrow(name);
});

test("all bad variables are named in one message, and no value is shown", () => {
  const { CONCORDAT_CRM_TOKEN: _, ...incomplete } = complete;
  const bad = {
    ...incomplete,
    CONCORDAT_ERP_COMPANY_ID: "hunter2",
    CONCORDAT_LOG_LEVEL: "",
    CONCORDAT_SUPPORT_BASE_URL: "ftp://x",
  };
  const read = () => readConfig(bad);
  expect(read).toThrow(/CONCORDAT_CRM_TOKEN.*CONCORDAT_ERP_COMPANY_ID.*CONCORDAT_SUPPORT_BASE_URL/s);
  expect(read).not.toThrow(/hunter2|CONCORDAT_LOG_LEVEL/);
});

test("the business sets its figures in the environment, and an amount that is none is refused", () => {
  const set = {
    CONCORDAT_CREDIT_APPROVAL_LIMITS: "EUR=250.50, JPY=90000",
    CONCORDAT_PAYMENT_GRACE_DAYS: "7",
  };
  expect(readConfig({ ...complete, ...set }).policy).toMatchObject({
    creditApprovalLimits: { EUR: 25_050, JPY: 90_000 },
    paymentGraceDays: 7,
    partialCreditEntitlement: "untouched",
  });
  for (const limits of ["EUR", "EUR=1.005", "XXX=1", "EUR=-1"]) {
    const read = () => readConfig({ ...complete, CONCORDAT_CREDIT_APPROVAL_LIMITS: limits });
    expect(read).toThrow(/CONCORDAT_CREDIT_APPROVAL_LIMITS: must be amounts/);
  }
});
