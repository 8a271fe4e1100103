/** A drawn line below words that is not as long as they are: between a third and a half (Nghị định 30, annex I). */
export const SHORT_RULE_PART = 0.4;
