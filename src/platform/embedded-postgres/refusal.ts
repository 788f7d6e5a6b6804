export type PostgresRefusalCode =
	'already-running' | 'not-supported-here' | 'binaries-missing' | 'data-directory-unusable' | 'did-not-start';

/** PostgreSQL can't run, for a reason the operator can act on: `message` is a whole sentence for the terminal. */
export class PostgresRefusal extends Error {
	readonly code: PostgresRefusalCode;

	constructor(code: PostgresRefusalCode, sentence: string) {
		super(sentence);
		this.name = 'PostgresRefusal';
		this.code = code;
	}
}
