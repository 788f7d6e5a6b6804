/** Those who ask; `visitor` is nobody in particular. */
export const callers = ['visitor', 'anggota', 'petugas', 'pustakawan', 'kepala', 'admin', 'kios'] as const;
export type Caller = (typeof callers)[number];

export type Route = {
	/** The method and the folder below src/routes without groups; of a page with several forms, the form's name too. */
	what: string;
	/** Who may. */
	open: readonly Caller[];
	/** An address of this kind, with `{title}` for the short id of a title. */
	at?: string;
	/** What is sent, so that whoever may is not refused for who they are, and nothing is changed. */
	form?: Record<string, string>;
	json?: unknown;
};

export const everyone: readonly Caller[] = [...callers];
export const signedIn = callers.slice(1, 6);
export const desk = callers.slice(2, 6);
export const collection = callers.slice(3, 6);
export const lead = callers.slice(4, 6);
export const admin = callers.slice(5, 6);
export const kiosk = callers.slice(6);

/** A code of nothing and nobody. */
export const nobody = 'TIDAK-ADA';
