/** The CloudEvents `source` of what orchestration publishes. */
export const source = "/concordat/orchestration";
