import { operatorScopes, requestToken, resolveInstance } from "../gateway-access.ts";
import type { GatewayAccess } from "../gateway-client.ts";
import type { SimulatorAccess } from "../instance-record.ts";
import type { Terminal } from "../terminal.ts";

/** Where a story is played: a gateway, and the platforms around it. */
export interface Stage {
  readonly gateway: GatewayAccess;
  readonly simulators: SimulatorAccess;
  close(): Promise<void>;
}

/** The running instance at `url`; without one, an instance of its own that lives as long as the story. */
export async function openStage(terminal: Terminal, url: string | undefined): Promise<Stage> {
  const operator = { subject: "scenario", scopes: operatorScopes, ttlSeconds: 3600 };
  if (url !== undefined) {
    const record = await resolveInstance(terminal, url);
    return {
      gateway: { url: record.gatewayUrl, token: await requestToken(record, operator) },
      simulators: record.simulators,
      close: async () => undefined,
    };
  }
  const { startInstance } = await import("../instance.ts");
  const natsUrl = terminal.environment.NATS_URL;
  const instance = await startInstance(terminal, {
    host: "127.0.0.1",
    port: 0,
    logLevel: terminal.environment.CONCORDAT_LOG_LEVEL || "error",
    ...(natsUrl === undefined || natsUrl === "" ? {} : { natsUrl }),
  });
  return {
    gateway: { url: instance.gatewayUrl, token: await instance.issuer.mint(operator) },
    simulators: instance.simulators,
    close: () => instance.stop(),
  };
}
