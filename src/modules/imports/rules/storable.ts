/**
 * Text that PostgreSQL can store: without NUL characters and half characters, which broken exports hold. Goes
 * through lists and plain objects; everything else stays as it is.
 */
export function storable<T>(value: T): T;
export function storable(value: unknown): unknown {
	if (typeof value === 'string') return storableText(value);
	if (Array.isArray(value)) return value.map((each: unknown) => storable(each));
	if (typeof value !== 'object' || value === null || value instanceof Date) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, storable(each)]));
}

const storableText = (text: string): string =>
	text.includes('\0') || !text.isWellFormed() ? text.replaceAll('\0', '').toWellFormed() : text;
