/** Kinds of data that can be brought in. */
export const importKinds = ['inlislite', 'marc'] as const;
export type ImportKind = (typeof importKinds)[number];

export const isImportKind = (word: string): word is ImportKind => importKinds.some((kind) => kind === word);
