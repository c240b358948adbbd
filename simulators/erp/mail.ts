import type { Answer, Call } from "../behaviour/call.ts";
import type { ErpErrors } from "./errors.ts";
import type { SalesDocument } from "./sales-kinds.ts";

/** The step of an action that mails, after which a `half-done` fault lets the mail fail. What was posted before stands. */
export const beforeMail = "posted";

/** Mails a document. The failure is the answer of an action whose other effects stand. */
export function mailRefusal(errors: ErpErrors, document: SalesDocument, call: Call): Answer | undefined {
  if (call.breakOffAfter === beforeMail)
    return errors.refused("An email account must be configured to send emails.");
  if (document.email !== "") return undefined;
  return errors.refused(
    "The send-to email is empty. Specify email either for the customer or for the invoice in email preview.",
  );
}
