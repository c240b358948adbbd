import { JetStreamApiError, jetstream } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import { connect } from "@nats-io/transport-node";
import { UsageError } from "../command-failure.ts";
import type { EnvironmentStore } from "./environment-store.ts";

const bucketName = "concordat-contracts";
const timeoutMs = 5_000;
// Both say that the last sequence is another one; which of them depends on the server's version.
const conflictCodes = new Set([10071, 10164]);

/**
 * Environments in the KV bucket `concordat-contracts`, which is made when it is first needed and keeps 20 values of
 * each key. Throws `UsageError` when the server cannot be reached or has no JetStream.
 */
export async function openNatsStore(address: string): Promise<EnvironmentStore> {
  const { servers, user, pass, name } = addressOf(address);
  try {
    const connection = await connect({
      servers,
      name: "concordat contracts",
      timeout: timeoutMs,
      reconnect: false,
      ...(user === "" ? {} : { user, pass }),
    });
    const kv = await new Kvm(jetstream(connection, { timeout: timeoutMs }))
      // A direct read may be answered by a replica that has not seen the latest record.
      .create(bucketName, { history: 20, allow_direct: false })
      .catch(async (error) => {
        await connection.close();
        throw error;
      });
    return {
      name,
      async read(key) {
        const entry = await kv.get(key);
        return entry?.operation === "PUT"
          ? { text: entry.string(), revision: String(entry.revision) }
          : undefined;
      },
      async write(key, text, revision) {
        try {
          if (revision === undefined) await kv.create(key, text);
          else await kv.update(key, text, Number(revision));
          return true;
        } catch (error) {
          if (error instanceof JetStreamApiError && conflictCodes.has(error.code)) return false;
          throw error;
        }
      },
      close: () => connection.close(),
    };
  } catch (error) {
    throw new UsageError(`Environments cannot be kept at ${name}: ${(error as Error).message}`);
  }
}

/** Name and password are taken out of the address, so that no message shows them. */
function addressOf(address: string): { servers: string; user: string; pass: string; name: string } {
  const url = URL.parse(address);
  if (url === null || url.hostname === "") throw new UsageError("--store has an address that is none.");
  const user = decodeURIComponent(url.username);
  const pass = decodeURIComponent(url.password);
  const servers = `${url.protocol}//${url.host}`;
  return { servers, user, pass, name: servers };
}
