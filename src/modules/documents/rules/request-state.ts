/** A reader asked for a letter that staff approve: waiting, then the letter, or an answer why not. */
export const requestStates = ['waiting', 'issued', 'refused'] as const;
export type RequestState = (typeof requestStates)[number];
