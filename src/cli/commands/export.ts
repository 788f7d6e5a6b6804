import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportableTitles } from '#modules/catalogue/index.server.ts';
import { readConfig } from '#platform/config/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import {
	isTitleFormat,
	titleWriters,
	type NotWritten,
	type TitleWriter
} from '#wiring/export/title-writers.ts';
import { zipLibrary } from '#wiring/export/zip-library.ts';
import { Refused, UsageError, type Command } from '../command.ts';
import { withAppDatabase } from '../with-app-database.ts';

const kinds = [...Object.keys(titleWriters), 'all'];

export const exportCommand: Command = {
	usage: `${kinds.join('|')} --out FILE`,
	help: [
		'Writes all titles to FILE: marc (ISO 2709, UTF-8), marcxml, json (columns and record) or csv (for spreadsheets).',
		'all is a ZIP of everything the library owns: titles (MARC and JSON lines), copies, members, loans, visits,',
		'calendar, policy, settings and the rest as JSON lines, with a README.txt; no passwords, sessions or keys. It holds',
		'personal data: keep it as you keep the database.',
		'The file appears when it is complete. JSON: {written, notWritten:[{id, say}]}; of all, written counts rows.'
	].join('\n'),
	options: { out: { type: 'string' } },
	run(call) {
		const [kind = ''] = call.words;
		if (!kinds.includes(kind) || call.words.length > 1)
			throw new UsageError(`The first word is one of ${kinds.join(', ')}.`);
		const { out } = call.options;
		if (typeof out !== 'string') throw new UsageError('--out names the file to write.');
		return withAppDatabase('suluah export', call.say, async (db) => {
			const result = await whole(out, (file) =>
				isTitleFormat(kind)
					? writeTitles(db, titleWriters[kind], file)
					: zipLibrary(db, file, readConfig().now ?? new Date())
			);
			const missing = result.notWritten.map(({ id, say }) => `${id}: ${say}`);
			const things = isTitleFormat(kind) ? 'titles' : 'rows';
			return { json: result, text: [`${result.written} ${things} are in ${out}.`, ...missing].join('\n') };
		});
	}
};

/** The file stands under its name only when it is complete; what can't be written is a sentence. */
async function whole<T>(out: string, write: (file: Writable) => Promise<T>): Promise<T> {
	const unfinished = `${out}.unfinished`;
	try {
		const result = await write(createWriteStream(unfinished, { mode: 0o600 }));
		await rename(unfinished, out);
		return result;
	} catch (error) {
		await rm(unfinished, { force: true });
		if (error instanceof Error && 'code' in error && typeof error.code === 'string' && 'path' in error)
			throw new Refused(`${out} cannot be written (${error.code}).`, { cause: error });
		throw error;
	}
}

async function writeTitles(db: Db, writer: TitleWriter, file: Writable) {
	const notWritten: NotWritten[] = [];
	let written = 0;

	async function* content() {
		yield writer.opening;
		for await (const title of exportableTitles(db)) {
			const part = writer.write(title);
			if (typeof part === 'object' && !(part instanceof Uint8Array)) {
				notWritten.push(part);
				continue;
			}
			if (written > 0) yield writer.separator;
			yield part;
			written++;
		}
		yield writer.closing;
	}

	await pipeline(Readable.from(content()), file);
	return { written, notWritten };
}
