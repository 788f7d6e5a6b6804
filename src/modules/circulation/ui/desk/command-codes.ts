/** What can be done without the mouse and without a letter: by a printed command code or by its key. */
export type DeskCommand =
	/** Close the session; end Kembali massal. */
	| 'finish'
	/** Leave an open question as it is; with no question, close the session. */
	| 'cancel'
	/** Kembali massal. */
	| 'returns'
	/** Baca di tempat. */
	| 'reading'
	/** Renew all loans of the member that may be renewed. */
	| 'renew'
	/** The safe choice of a question. */
	| 'accept'
	/** The other choice of a question. */
	| 'decline'
	/** Print the last receipt again. */
	| 'reprint'
	/** Take back the last scan. */
	| 'undo'
	/** Otomatis; a key only. */
	| 'automatic';

/** Letters only: scanners type through a keyboard layout, and symbols change with it. */
export const commandCodes = {
	ZZSELESAI: 'finish',
	ZZBATAL: 'cancel',
	ZZKEMBALI: 'returns',
	ZZBACA: 'reading',
	ZZPERPANJANG: 'renew',
	ZZSETUJU: 'accept',
	ZZTIDAK: 'decline',
	ZZUNDUR: 'undo',
	ZZCETAK: 'reprint'
} as const satisfies Record<string, DeskCommand>;

const isCommandCode = (code: string): code is keyof typeof commandCodes => Object.hasOwn(commandCodes, code);

/** The command that a scanned code stands for, in whatever case the keyboard made it; null for a card or a copy. */
export function commandOf(code: string): DeskCommand | null {
	const written = code.trim().toUpperCase();
	return isCommandCode(written) ? commandCodes[written] : null;
}
