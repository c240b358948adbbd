import { parentPort, workerData } from "node:worker_threads";
import { checkContracts } from "./check-contracts.ts";
import type { CheckRequest } from "./check-request.ts";

parentPort?.postMessage(await checkContracts(workerData as CheckRequest));
