import { describe, expect, test } from "vitest";
import { readConfig } from "#gateway/config.ts";

const complete = { CONCORDAT_ISSUER: "https://issuer.example.com", CONCORDAT_AUDIENCE: "concordat" };

describe("the gateway's configuration", () => {
  test("needs only an issuer and an audience", () => {
    expect(readConfig(complete)).toMatchObject({
      host: "127.0.0.1",
      port: 8080,
      issuer: "https://issuer.example.com",
      webhooks: {},
      requestTimeoutMs: 10_000,
    });
  });

  test("names every bad variable in one message, and no value", () => {
    const environment = {
      ...complete,
      CONCORDAT_ISSUER: "secret-nonsense",
      CONCORDAT_PORT: "70000",
      CONCORDAT_LOG_LEVEL: "secret-nonsense",
      CONCORDAT_CRM_CLIENT_SECRET: "secret",
    };

    const read = () => readConfig(environment);

    expect(read).toThrow(
      /CONCORDAT_PORT.*CONCORDAT_ISSUER.*CONCORDAT_CRM_CLIENT_SECRET.*CONCORDAT_LOG_LEVEL/s,
    );
    expect(read).not.toThrow(/secret-nonsense/);
  });

  test("takes a variable that is set to nothing as not set", () => {
    expect(readConfig({ ...complete, CONCORDAT_PUBLIC_URL: "" }).publicUrl).toBeUndefined();
  });
});
