/** One line offered while somebody types. */
export interface Suggestion {
	text: string;
	/** What kind of thing it is: "pengarang", "judul". */
	note?: string;
	/** Leads straight to a page; without it the text is searched for. */
	href?: string;
}

function isSuggestion(value: unknown): value is Suggestion {
	if (typeof value !== 'object' || value === null || !('text' in value)) return false;
	const isTextOrNothing = (part: unknown) => part === undefined || typeof part === 'string';
	return (
		typeof value.text === 'string' &&
		isTextOrNothing('note' in value ? value.note : undefined) &&
		isTextOrNothing('href' in value ? value.href : undefined)
	);
}

/** Reads the answer of a suggest address, `{ suggestions: [{ text, note?, href? }] }`; anything else offers nothing. */
export function readSuggestions(answer: unknown): Suggestion[] {
	if (typeof answer !== 'object' || answer === null || !('suggestions' in answer)) return [];
	return Array.isArray(answer.suggestions) ? answer.suggestions.filter(isSuggestion) : [];
}
