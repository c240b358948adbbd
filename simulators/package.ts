// The entry for other packages: `import { startSimulators } from "concordat/simulators"`.
export {
  type ControlArgument,
  type ControlClient,
  ControlRefusal,
  createControlClient,
} from "./control-client.ts";
export {
  type SimulatorAddress,
  SimulatorOptionError,
  type SimulatorOptions,
  type Simulators,
  startSimulators,
} from "./start.ts";
export { StateFolderError } from "./state-folder.ts";
