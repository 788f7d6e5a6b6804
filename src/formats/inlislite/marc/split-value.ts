import type { MarcSubfield } from '#formats/marc21/record.ts';

/**
 * What the numbered subfields of MARC 21 may hold (Appendix A, Control Subfields). INLISLite cuts fields at every
 * dollar sign, so "$100" and "$5 sehari" must not become subfields 1 and 5.
 */
const numberedSubfields: Record<string, RegExp> = {
	'0': /^(\(|https?:)/,
	'1': /^(\(|https?:)/,
	'2': /^[a-z0-9/-]{1,20}$/,
	'4': /^([a-z]{3}$|https?:)/,
	'5': /^[A-Z][A-Za-z]*(-[A-Za-z0-9]+)+$/,
	'6': /^\d{3}-\d{2}/,
	'7': /^[a-z0-9]{1,4}$/,
	'8': /^\d+(\.\d+)?(\\[a-z])?$/
};

/** Whether a code with this text can be a subfield: every letter can, a digit only with the text it is meant for. */
export const isPossibleSubfield = (code: string, text: string): boolean =>
	/^[a-z]$/.test(code) || (numberedSubfields[code]?.test(text) ?? false);

/** INLISLite writes a dollar sign, the code, a space and the text; only a last, empty subfield has no space. */
const codeMark = /\s*\$([a-z0-9])(?=\s|$)/g;

/**
 * The subfields of `catalog_ruas.Value`, such as `$a Judul :$b anak judul /$c penulis`. Text before the first code
 * belongs to subfield a. Punctuation stays; the space around a text goes.
 */
export function splitValue(value: string): MarcSubfield[] {
	const marks = [...value.matchAll(codeMark)].map((mark) => ({
		code: mark[1] ?? 'a',
		start: mark.index,
		textStart: mark.index + mark[0].length
	}));
	const pieces = [{ code: 'a', start: 0, textStart: 0 }, ...marks];
	const subfields: { code: string; text: string }[] = [];
	pieces.forEach(({ code, start, textStart }, place) => {
		const end = pieces[place + 1]?.start ?? value.length;
		const text = value.slice(textStart, end).trim();
		const last = subfields.at(-1);
		if (place === 0) {
			if (text !== '' || marks.length === 0) subfields.push({ code, text });
		} else if (isPossibleSubfield(code, text)) subfields.push({ code, text });
		else if (last) last.text = `${last.text}${value.slice(start, end)}`.trim();
		else subfields.push({ code: 'a', text: value.slice(start, end).trim() });
	});
	return subfields.map(({ code, text }) => [code, text]);
}
