// The entry for other packages: `import { startSimulators } from "concordat/simulators"`.
export {
  type ControlArgument,
  type ControlClient,
  ControlRefusal,
  createControlClient,
} from "./control-client.ts";
export { SimulatorOptionError, type SimulatorOptions } from "./simulator-options.ts";
export {
  type SimulatorAddress,
  type Simulators,
  startSimulators,
} from "./start.ts";
export { StateFolderError } from "./state-folder.ts";
