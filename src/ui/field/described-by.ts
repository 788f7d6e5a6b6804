/** The ids that `aria-describedby` of a field names: its hint and its error, where it has them. */
export function describedBy(
	id: string,
	hint: string | undefined,
	error: string | undefined
): string | undefined {
	const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
	return ids === '' ? undefined : ids;
}
