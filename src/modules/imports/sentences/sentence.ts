import type { Said } from '#platform/i18n/index.ts';

/** A table of sentences, one for each code, each given the facts of its code. */
export type Sentences<FactsByCode> = { [Code in keyof FactsByCode]: (facts: FactsByCode[Code]) => Said };
