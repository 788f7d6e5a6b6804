import type { DemoTitle } from '../types.ts';

/** Articles at the head of a title that filing skips ("kata sandang"). */
const articles = /^(the|a|an|si|sang|het|le|la|les|der|die|das|l['’])\s*\b/i;

/** The Arabic article before a name: Al-Ghazali stands at G. */
const arabicArticle = /^(al|an|ar|as|ash|at|ad|az)-/i;

const letters = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[^a-z0-9]/gi, '');

/**
 * Class, three letters of the main entry, first letter of the title: "899.221 3 RUS s". An entry under the title
 * takes its three letters from there and ends with them. Without a class there is none.
 */
export function callNumberOf(title: DemoTitle): string | undefined {
	if (title.classNumber === undefined) return undefined;
	const filed = letters(title.title.replace(articles, ''));
	const entry = title.contributors[0];
	if (!entry) return `${title.classNumber} ${filed.slice(0, 3).toUpperCase()}`;
	const three = letters((entry.heading.split(',')[0] ?? '').replace(arabicArticle, ''))
		.slice(0, 3)
		.toUpperCase();
	return `${title.classNumber} ${three} ${filed.slice(0, 1).toLowerCase()}`;
}
