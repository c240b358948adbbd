import type { TraceEntry } from "#contracts/generated/canonical/types.ts";
import { type Circuit, type CircuitChange, type CircuitDependencies, createCircuit } from "./circuit.ts";

/** Where a platform is, when its operator tells no regions apart. */
export const onlyRegion = "global";

export interface CircuitsDependencies extends Omit<CircuitDependencies, "onChange"> {
  readonly onChange: (system: TraceEntry["system"], change: CircuitChange, region: string) => void;
}

export type CircuitOf = (system: TraceEntry["system"], region: string) => Circuit;

/**
 * One circuit for each platform and region: an outage in one region holds up nobody who calls the same platform in
 * another, and all who call it in that region learn of it together.
 */
export function createCircuits({ onChange, ...d }: CircuitsDependencies): CircuitOf {
  const circuits = new Map<string, Circuit>();
  return (system, region) => {
    const name = `${system}/${region}`;
    const circuit =
      circuits.get(name) ?? createCircuit({ ...d, onChange: (change) => onChange(system, change, region) });
    circuits.set(name, circuit);
    return circuit;
  };
}
