import { asyncapiStructure } from "./asyncapi-structure.ts";
import { canonicalTypes } from "./canonical-types.ts";
import { concealedMembersAreOptional } from "./concealed-members-are-optional.ts";
import { correlationIds } from "./correlation-ids.ts";
import { deprecatedHasSunset } from "./deprecated-has-sunset.ts";
import { dispatchTargets } from "./dispatch-targets.ts";
import { errorsAreProblems } from "./errors-are-problems.ts";
import { eventsAreCloudEvents } from "./events-are-cloudevents.ts";
import { examplesValidate } from "./examples-validate.ts";
import { keywordsCanApply } from "./keywords-can-apply.ts";
import { limitsAgree } from "./limits-agree.ts";
import { noFractionalMultipleOf } from "./no-fractional-multiple-of.ts";
import { objectsSayAdditionalProperties } from "./objects-say-additional-properties.ts";
import { oneSuccess } from "./one-success.ts";
import { openapiStructure } from "./openapi-structure.ts";
import { operationIds } from "./operation-ids.ts";
import { ownKeywords } from "./own-keywords.ts";
import { ownerAndStability } from "./owner-and-stability.ts";
import { parametersAreReadable } from "./parameters-are-readable.ts";
import { payloadMembers } from "./payload-members.ts";
import { personalDataIsMarked } from "./personal-data-is-marked.ts";
import { platformLimits } from "./platform-limits.ts";
import { readsAreConditional } from "./reads-are-conditional.ts";
import { referencesLeadSomewhere } from "./references-lead-somewhere.ts";
import type { LintRule } from "./rule.ts";
import { schemaKeywords } from "./schema-keywords.ts";
import { scopesAreDeclared } from "./scopes-are-declared.ts";
import { spectralRules } from "./spectral-rules.ts";
import { streamsCoverSubjects } from "./streams-cover-subjects.ts";
import { subjectConvention } from "./subject-convention.ts";
import { successorsTakeOver } from "./successors-take-over.ts";
import { writesDeclareIdempotency } from "./writes-declare-idempotency.ts";

/** What makes a file readable as a contract at all. While one of these finds something, the others are not asked. */
export const structureRules: readonly LintRule[] = [
  referencesLeadSomewhere,
  openapiStructure,
  schemaKeywords,
  asyncapiStructure,
];

/** What our contracts promise beyond their languages. */
export const governanceRules: readonly LintRule[] = [
  canonicalTypes,
  concealedMembersAreOptional,
  correlationIds,
  deprecatedHasSunset,
  dispatchTargets,
  errorsAreProblems,
  eventsAreCloudEvents,
  examplesValidate,
  keywordsCanApply,
  limitsAgree,
  noFractionalMultipleOf,
  objectsSayAdditionalProperties,
  oneSuccess,
  operationIds,
  ownKeywords,
  ownerAndStability,
  parametersAreReadable,
  payloadMembers,
  personalDataIsMarked,
  platformLimits,
  readsAreConditional,
  scopesAreDeclared,
  streamsCoverSubjects,
  subjectConvention,
  successorsTakeOver,
  writesDeclareIdempotency,
];

/** What somebody else's linter knows better. Only `contracts lint` asks: it takes seconds, and no generated code depends on it. */
export const borrowedRules: readonly LintRule[] = [spectralRules];

/** What a finding's rule demands, and why: every rule under its id. */
export const rulesById: ReadonlyMap<string, LintRule> = new Map(
  [...structureRules, ...governanceRules, ...borrowedRules].map((rule) => [rule.id, rule]),
);
