export { SimulatorOptionError, type SimulatorOptions, type Simulators, startSimulators } from "./start.ts";
