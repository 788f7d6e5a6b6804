/** clearance: "surat bebas pustaka" · overdue: "surat tagihan". Each kind has a number series of its own, by year. */
export const letterKinds = ['clearance', 'overdue'] as const;
export type LetterKind = (typeof letterKinds)[number];

export const isLetterKind = (name: unknown): name is LetterKind =>
	letterKinds.some((known) => known === name);
