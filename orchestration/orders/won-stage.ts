/** The stage of the CRM's pipeline in which a deal is won. */
export const wonStage = "closedwon";
