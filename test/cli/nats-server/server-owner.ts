// Run as a process of its own: starts a server, says where it is, and stays until it is killed.
import { readJetStream } from "#cli/nats-server/server-monitor.ts";
import { startNatsServer } from "#cli/nats-server/start.ts";

const server = await startNatsServer();
const jetStream = await readJetStream(server.monitorUrl);
process.stdout.write(`${JSON.stringify({ url: server.url, storeDirectory: jetStream?.storeDirectory })}\n`);
