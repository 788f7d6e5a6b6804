import { RecordFramer, type Frame } from './frame-records.ts';
import { parseRecord } from './parse-record.ts';
import type { MarcReadResult } from './read-result.ts';

/**
 * Reads ISO 2709 (".mrc") from bytes in memory. One bad record never stops the file.
 *
 *     for (const result of readIso2709(bytes)) if (result.ok) keep(result.record); else report(result.say);
 */
export function* readIso2709(bytes: Uint8Array): Generator<MarcReadResult> {
	const framer = new RecordFramer();
	let index = 0;
	for (const frame of framer.push(bytes)) yield readFrame(frame, index++);
	for (const frame of framer.end()) yield readFrame(frame, index++);
}

/** The same from a stream of chunks (a file stream, an upload): holds one record and one chunk at a time. */
export async function* readIso2709Stream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MarcReadResult> {
	const framer = new RecordFramer();
	let index = 0;
	for await (const chunk of chunks) for (const frame of framer.push(chunk)) yield readFrame(frame, index++);
	for (const frame of framer.end()) yield readFrame(frame, index++);
}

function readFrame(frame: Frame, index: number): MarcReadResult {
	const { offset } = frame;
	if ('problem' in frame) return { ok: false, offset, index, ...frame.problem };
	const parsed = parseRecord(frame.bytes);
	if (!parsed.ok) return { ok: false, offset, index, ...parsed.problem };
	return { ok: true, record: parsed.record, warnings: parsed.warnings, offset, index };
}
