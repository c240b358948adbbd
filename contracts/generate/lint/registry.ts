import { asyncapiStructure } from "./asyncapi-structure.ts";
import { deprecatedHasSunset } from "./deprecated-has-sunset.ts";
import { dispatchTargets } from "./dispatch-targets.ts";
import { errorsAreProblems } from "./errors-are-problems.ts";
import { noFractionalMultipleOf } from "./no-fractional-multiple-of.ts";
import { objectsSayAdditionalProperties } from "./objects-say-additional-properties.ts";
import { oneSuccess } from "./one-success.ts";
import { openapiStructure } from "./openapi-structure.ts";
import { operationIds } from "./operation-ids.ts";
import { ownKeywords } from "./own-keywords.ts";
import { ownerAndStability } from "./owner-and-stability.ts";
import { parametersAreReadable } from "./parameters-are-readable.ts";
import { payloadMembers } from "./payload-members.ts";
import { platformLimits } from "./platform-limits.ts";
import { referencesLeadSomewhere } from "./references-lead-somewhere.ts";
import type { LintRule } from "./rule.ts";
import { schemaKeywords } from "./schema-keywords.ts";
import { scopesAreDeclared } from "./scopes-are-declared.ts";
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
  deprecatedHasSunset,
  dispatchTargets,
  errorsAreProblems,
  noFractionalMultipleOf,
  objectsSayAdditionalProperties,
  oneSuccess,
  operationIds,
  ownKeywords,
  ownerAndStability,
  parametersAreReadable,
  payloadMembers,
  platformLimits,
  scopesAreDeclared,
  streamsCoverSubjects,
  subjectConvention,
  successorsTakeOver,
  writesDeclareIdempotency,
];
