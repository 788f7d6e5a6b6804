const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** Text of a machine: UTF-8 where it is, else the Western signs of an older one. */
export function decodeText(bytes: Uint8Array): string {
	try {
		return strictUtf8.decode(bytes);
	} catch {
		return windows1252.decode(bytes);
	}
}

/** Typographic signs that the displays of older machines don't know. */
const plain: Readonly<Record<string, string>> = {
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'–': '-',
	'—': '-',
	'…': '...',
	'\u00a0': ' '
};

/** A value as it may stand in a field: on one line, without the sign that ends a field, in plain punctuation. */
export const valueOf = (text: string): string =>
	text
		.replace(/[‘’“”–—…\u00a0]/g, (sign) => plain[sign] ?? sign)
		.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
		.replaceAll('|', '/')
		.trim();
