/** Why a file cannot be read as a dump. Each code has a sentence in the module that imports. */
export type DumpErrorCode =
	| 'dump-empty'
	| 'dump-not-sql'
	| 'dump-utf16'
	| 'dump-charset-unknown'
	| 'dump-gzip-broken'
	| 'dump-truncated'
	| 'dump-syntax'
	| 'dump-columns-unknown'
	| 'dump-row-width'
	| 'dump-table-twice'
	| 'dump-not-inlislite'
	| 'dump-inlislite-v2';

/** Where it happened: `line` counts from 1, `byte` from 0, both in the unpacked text. */
export type DumpErrorFacts = {
	line?: number;
	byte?: number;
	table?: string;
	/** What the file seems to be instead, or which tables are missing. */
	found?: string;
	expected?: number;
	actual?: number;
};

/**
 * The file as a whole cannot be used: nothing of it may be imported. `readInlislite` turns this into a refusal;
 * only code that streams a dump itself meets it as an exception.
 */
export class DumpError extends Error {
	readonly code: DumpErrorCode;
	readonly facts: DumpErrorFacts;

	constructor(code: DumpErrorCode, facts: DumpErrorFacts = {}) {
		super(`${code} ${JSON.stringify(facts)}`);
		this.name = 'DumpError';
		this.code = code;
		this.facts = facts;
	}
}
