/**
 * Text that PostgreSQL can store: without NUL characters and half characters, which broken exports hold. Goes
 * through lists and plain objects. What is clean comes back as it is, not copied: a library is large.
 */
export function storable<T>(value: T): T;
export function storable(value: unknown): unknown {
	if (typeof value === 'string') return storableText(value);
	if (Array.isArray(value)) return storableList(value);
	if (typeof value !== 'object' || value === null || value instanceof Date) return value;
	return storableObject(value);
}

const storableText = (text: string): string =>
	text.includes('\0') || !text.isWellFormed() ? text.replaceAll('\0', '').toWellFormed() : text;

function storableList(list: readonly unknown[]): readonly unknown[] {
	const clean = list.map((each) => storable(each));
	return clean.every((each, place) => each === list[place]) ? list : clean;
}

function storableObject(object: object): object {
	const entries = Object.entries(object);
	const clean = entries.map(([key, value]): [string, unknown] => [key, storable(value)]);
	return clean.every(([, value], place) => value === entries[place]?.[1])
		? object
		: Object.fromEntries(clean);
}
