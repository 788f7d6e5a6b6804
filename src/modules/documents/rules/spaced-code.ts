/** A code of a letter as it is printed, in groups that the eye can hold: "7F3KQ-2MXRA". */
export const spacedCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;
