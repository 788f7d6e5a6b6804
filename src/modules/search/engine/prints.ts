import { fingerprint, fingerprintOf, unorderedFingerprint } from './fingerprint.ts';

/** The fingerprint of a whole title: the same words in the same order have the same. */
export const titlePrint = (words: readonly string[]): number => fingerprintOf(words.map(fingerprint));

/** The fingerprint of a name, however it is written: 'Hirata, Andrea' = 'Andrea Hirata'. */
export const namePrint = (words: readonly string[]): number => unorderedFingerprint(words.map(fingerprint));
