/** Numbered letters. This door is safe in the browser. */
export { isLetterKind, letterKinds, type LetterKind } from './rules/letter-kind.ts';
export { spacedCode } from './rules/spaced-code.ts';
export type { LetterSheet } from './rules/letter-sheet.ts';
export type { PrintedList } from './rules/printed-list.ts';
