export type DescribedError = {
	name: string;
	message: string;
	/** The code of PostgreSQL or of the system. */
	code?: string;
	constraint?: string;
	table?: string;
	/** Where it happened, without the message. */
	at: string[];
	cause?: DescribedError;
};

/**
 * An error as the log may keep it. What the database says about values (a failed statement's parameters, "Key
 * (nik)=(…) already exists") is personal data and stays out; code, constraint and table tell enough.
 */
export function describeError(error: unknown): DescribedError {
	if (!(error instanceof Error)) return { name: typeof error, message: 'not an Error was thrown', at: [] };
	return {
		name: error.name,
		message: speaksOfData(error) ? '(values left out)' : error.message,
		...textField(error, 'code'),
		...textField(error, 'constraint'),
		...textField(error, 'table'),
		at: frames(error),
		...(error.cause === undefined ? {} : { cause: describeError(error.cause) })
	};
}

/** Drizzle's error carries `params`; PostgreSQL's has a severity, and in class 22 quotes the value it disliked. */
function speaksOfData(error: Error): boolean {
	if ('params' in error) return true;
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	return 'severity' in error && /^(22|23|P0)/.test(code);
}

function textField<N extends 'code' | 'constraint' | 'table'>(error: Error, name: N): { [K in N]?: string } {
	const value = new Map<string, unknown>(Object.entries(error)).get(name);
	const found: { [K in N]?: string } = {};
	if (typeof value === 'string') found[name] = value as (typeof found)[N];
	return found;
}

function frames(error: Error): string[] {
	const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
	return lines.filter((line) => line.startsWith('at ')).slice(0, 12);
}
