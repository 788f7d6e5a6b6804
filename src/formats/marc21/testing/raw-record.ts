import { Buffer } from 'node:buffer';

/** A field as bytes: `$` starts a subfield, `\xNN` is a byte; text outside Latin-1 is written as UTF-8. */
export type RawField = readonly [tag: string, content: string | Buffer];

type Quirks = {
	/** Leader/09: "a" for UTF-8, a blank for MARC-8. */
	charset?: string;
	/** Added to the record length in the leader. */
	lengthOff?: number;
	/** The base address as written. */
	base?: string;
	/** Added to each field length in the directory. */
	fieldLengthOff?: number;
	/** Directory tags, when they are not those of the fields. */
	directoryTags?: readonly string[];
};

/** Builds an ISO 2709 record byte by byte, so that each of its parts can be wrong. */
export function rawRecord(fields: readonly RawField[], quirks: Quirks = {}): Buffer {
	const bodies = fields.map(([, content]) => Buffer.concat([contentBytes(content), Buffer.from([0x1e])]));
	const tags = quirks.directoryTags ?? fields.map(([tag]) => tag);
	let start = 0;
	let directory = '';
	tags.forEach((tag, n) => {
		const length = (bodies[n]?.length ?? 10) + (quirks.fieldLengthOff ?? 0);
		directory += tag + String(length).padStart(4, '0') + String(start).padStart(5, '0');
		start += length;
	});
	const base = 24 + directory.length + 1;
	const length = base + bodies.reduce((sum, body) => sum + body.length, 0) + 1 + (quirks.lengthOff ?? 0);
	const leader = `${String(length).padStart(5, '0')}nam ${quirks.charset ?? 'a'}22${
		quirks.base ?? String(base).padStart(5, '0')
	} a 4500`;
	return Buffer.concat([Buffer.from(`${leader}${directory}\x1e`), ...bodies, Buffer.from([0x1d])]);
}

function contentBytes(content: string | Buffer): Buffer {
	if (typeof content !== 'string') return content;
	return Buffer.from(content.replaceAll('$', '\x1f'), 'utf8');
}

/** Bytes of Latin-1 text, one a character: MARC-8 and broken text are written so. `$` starts a subfield. */
export function bytesOf(text: string): Buffer {
	return Buffer.from(text.replaceAll('$', '\x1f'), 'latin1');
}
