import { stemmer } from '@orama/stemmers/indonesian';
import { modernSpelling, standardForm } from './spelling-variants.ts';
import { stemExceptions } from './stem-exceptions.ts';

// men-/pen- before a vowel always hides a t (menulis ← tulis); roots in n are among the exceptions.
const hiddenT = /^(?:me|pe)n([aeiou][a-z]{2,})$/;
const plainWord = /^[a-z]{4,}$/;

/**
 * The form under which words of one family meet: 'membaca', 'bacaan', 'pembaca' → 'baca'. Snowball's Indonesian
 * rules plus our exceptions, old and variant spellings brought together first.
 */
export function stem(word: string): string {
	const modern = standardForm(modernSpelling(word));
	if (!plainWord.test(modern)) return modern;
	const known = stemExceptions.get(modern);
	if (known !== undefined) return known;
	return standardForm(stemmer(modern.replace(hiddenT, 't$1')));
}
