/** What a claim states, by importance. Apart from the other lists, because the first page needs it. */
export const claimKinds = ["presence", "movement", "event", "agreement", "statement", "attribute"] as const;
