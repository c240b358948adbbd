import type { Answer } from "../behaviour/call.ts";
import type { Refusal } from "../behaviour/dialect.ts";
import type { ErpErrors } from "./errors.ts";

/** What the ERP says to a request that is not one of its contract. */
export function refuse(errors: ErpErrors, refusal: Refusal): Answer {
  switch (refusal.kind) {
    case "no-path":
      return errors.noResource("No HTTP resource was found that matches the request URI.");
    case "other-method":
      return { ...errors.notAllowed(), headers: { allow: refusal.allowed.join(", ") } };
    case "body-too-large":
      return errors.answer(413, "BadRequest", "The request body is too large.");
    case "unsupported-media-type":
      return errors.answer(415, "BadRequest", "The content type is not supported; use application/json.");
    case "malformed-body":
      return errors.badRequest("The request body is not valid JSON.");
    case "violations":
      return violation(errors, refusal);
  }
}

function violation(errors: ErpErrors, { violations }: Extract<Refusal, { kind: "violations" }>): Answer {
  const [first] = violations;
  const { pointer = "", rule = "", detail = "", given = "" } = first ?? {};
  const field = pointer.slice(1);
  if (pointer.toLowerCase() === "/header/if-match") return errors.noToken();
  if (pointer.startsWith("/path/")) return errors.badRequest(`The key '${pointer.slice(6)}' is not a GUID.`);
  if (rule === "maxLength") {
    return errors.badRequest(
      `The value of '${field}' is too long: it ${detail}.`,
      "Application_StringExceededLength",
    );
  }
  if (rule === "required") return errors.refused(`A "${pointer.split("/").at(-1)}" must be provided.`);
  if (rule === "type")
    return errors.badRequest(`Cannot convert a value of type ${given} to the type of '${field}'.`);
  return errors.badRequest(`The value of '${field}' ${detail}.`, "Application_EvaluateException");
}

/** The identity provider speaks another language than the ERP. */
export function refuseToken(refusal: Refusal): Answer {
  const [first] = refusal.kind === "violations" ? refusal.violations : [];
  const grant = first?.pointer === "/grant_type";
  const error = grant && first.rule === "const" ? "unsupported_grant_type" : "invalid_request";
  const description =
    first === undefined
      ? "AADSTS900144: The body must be a form."
      : `AADSTS900144: '${first.pointer.slice(1)}' ${first.detail}.`;
  return { status: 400, body: { error, error_description: description, error_codes: [900144] } };
}
