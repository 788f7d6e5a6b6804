/**
 * What is believed of INLISLite's column `Paid`, which its versions fill in opposite ways (format note, trap 1). `none`:
 * everything is unpaid until somebody asked, so that nothing is forgiven in silence; `as-marked`: 1 is paid.
 */
export const paidMarks = ['none', 'as-marked'] as const;
export type PaidMarks = (typeof paidMarks)[number];

export const isPaidMarks = (word: unknown): word is PaidMarks => paidMarks.some((one) => one === word);
