/** What a copy may be used for: lent, read on site, kept in reserve, kept as deposit. */
export const accessKinds = ['loanable', 'library-use', 'reserve', 'deposit'] as const;
export type AccessKind = (typeof accessKinds)[number];
