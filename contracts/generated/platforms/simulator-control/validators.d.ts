// Generated from contracts/platforms/simulator-control.openapi.yaml by `npm run generate`. Do not edit.
import type { CompiledValidator } from "#contracts/runtime/validation.ts";

export declare const ArmedFault: CompiledValidator;
export declare const Clock: CompiledValidator;
export declare const ClockAdvance: CompiledValidator;
export declare const ControlProblem: CompiledValidator;
export declare const CustomerAct: CompiledValidator;
export declare const CustomerBlock: CompiledValidator;
export declare const Delivery: CompiledValidator;
export declare const DeliveryList: CompiledValidator;
export declare const Fault: CompiledValidator;
export declare const FaultEffect: CompiledValidator;
export declare const FaultList: CompiledValidator;
export declare const InvoiceAct: CompiledValidator;
export declare const InvoiceDispute: CompiledValidator;
export declare const InvoicePayment: CompiledValidator;
export declare const InvoiceReference: CompiledValidator;
export declare const Journal: CompiledValidator;
export declare const JournalEntry: CompiledValidator;
export declare const Ledger: CompiledValidator;
export declare const LedgerEntry: CompiledValidator;
export declare const Limits: CompiledValidator;
export declare const LimitsChange: CompiledValidator;
export declare const listRequests_query_call: CompiledValidator;
export declare const listRequests_query_contains: CompiledValidator;
export declare const listRequests_query_limit: CompiledValidator;
export declare const readLedger_query_key: CompiledValidator;
export declare const readLedger_query_object: CompiledValidator;
