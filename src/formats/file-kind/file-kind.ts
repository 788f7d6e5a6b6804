/** What a file is, by its content and never by its name. `text` is any other readable text, `unknown` the rest. */
export type FileKind =
	| 'empty'
	| 'sql'
	| 'iso2709'
	| 'marcxml'
	| 'xml'
	| 'html'
	| 'json'
	| 'csv'
	| 'text'
	| 'utf16'
	| 'pdf'
	| 'spreadsheet'
	| 'document'
	| 'zip'
	| 'office-old'
	| 'rar'
	| '7z'
	| 'bzip2'
	| 'xz'
	| 'zstd'
	| 'sqlite'
	| 'image'
	| 'unknown';

/** First bytes in hexadecimal. */
const signatures: readonly (readonly [signature: string, kind: FileKind])[] = [
	['25504446', 'pdf'],
	['d0cf11e0a1b11ae1', 'office-old'],
	['526172211a07', 'rar'],
	['377abcaf271c', '7z'],
	['425a68', 'bzip2'],
	['fd377a585a00', 'xz'],
	['28b52ffd', 'zstd'],
	['53514c69746520666f726d617420', 'sqlite'],
	['89504e470d0a1a0a', 'image'],
	['ffd8ff', 'image'],
	['474946383', 'image'],
	['fffe', 'utf16'],
	['feff', 'utf16']
];

/** How many bytes at the beginning are worth looking at. */
export const headLength = 4096;

/** Tells what a file is from its first bytes; a packed one must be unpacked before. */
export function fileKindOf(head: Uint8Array): FileKind {
	const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
	if (bytes.length === 0) return 'empty';
	const hex = bytes.toString('hex', 0, 16);
	const signed = signatures.find(([signature]) => hex.startsWith(signature));
	if (signed) return signed[1];
	if (hex.startsWith('504b03') || hex.startsWith('504b05')) return zipKind(bytes);
	const text = bytes.toString('latin1', hex.startsWith('efbbbf') ? 3 : 0).trimStart();
	if (text === '') return 'empty';
	return textKind(text);
}

/** Office files are ZIP archives whose first entries name what they are. */
function zipKind(bytes: Buffer): FileKind {
	const names = bytes.toString('latin1');
	if (/xl\/|spreadsheet/.test(names)) return 'spreadsheet';
	return /word\/|opendocument\.text/.test(names) ? 'document' : 'zip';
}

/** The words a dump's statements begin with, and the marks of its comments. */
const sqlStart =
	/^(?:--|\/\*|#|(?:ALTER|BEGIN|CREATE|DELIMITER|DROP|INSERT|LOCK|REPLACE|SET|START|TRUNCATE|USE)\b)/i;

function textKind(text: string): FileKind {
	// A leader: length, status and types, "22", base address. INLISLite leaves types blank.
	if (/^\d{5}[ -~]{5}[ -~]{2}[\d ]{5}/.test(text) && text.slice(0, 400).includes('\x1e')) return 'iso2709';
	if (text.startsWith('<')) {
		if (/^<(?:!doctype\s+html|html)\b/i.test(text)) return 'html';
		return /<(?:\w+:)?(?:collection|record|leader|datafield)\b/.test(text) ? 'marcxml' : 'xml';
	}
	if (hasControlCharacters(text.slice(0, 1000))) return 'unknown';
	if (sqlStart.test(text)) return 'sql';
	if (/^[{[]/.test(text)) return 'json';
	const line = text.split('\n', 1)[0] ?? '';
	return /[,;\t].*[,;\t]/.test(line) ? 'csv' : 'text';
}

/** Characters below the blank that no text holds: all but tab, line ends, form feed and the old end-of-file mark. */
function hasControlCharacters(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1a].includes(code)) return true;
	}
	return false;
}
