/** Longer than any code there is, in characters; what is longer was not a code, and is cut. */
export const LONGEST_CODE = 500;

/** Fewer letters are no reason. */
export const FEWEST_REASON_LETTERS = 3;
