import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportableTitles } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { titleWriters, type NotWritten, type TitleWriter } from '#wiring/export/title-writers.ts';
import { Refused, UsageError, type Command } from '../command.ts';
import { withAppDatabase } from '../with-app-database.ts';

const kinds = Object.keys(titleWriters);

export const exportCommand: Command = {
	usage: `${kinds.join('|')} --out FILE`,
	help: [
		'Writes all titles to FILE: marc (ISO 2709, UTF-8), marcxml, json (columns and record) or csv (for spreadsheets).',
		'The file appears when it is complete. JSON: {written, notWritten:[{id, say}]}.'
	].join('\n'),
	options: { out: { type: 'string' } },
	run(call) {
		const [kind = ''] = call.words;
		const writer = titleWriters[kind];
		if (!writer || call.words.length > 1)
			throw new UsageError(`The first word is one of ${kinds.join(', ')}.`);
		const { out } = call.options;
		if (typeof out !== 'string') throw new UsageError('--out names the file to write.');
		return withAppDatabase('suluah export', call.say, async (db) => {
			const result = await writeTitles(db, writer, out);
			const missing = result.notWritten.map(({ id, say }) => `${id}: ${say}`);
			return { json: result, text: [`${result.written} titles are in ${out}.`, ...missing].join('\n') };
		});
	}
};

async function writeTitles(db: Db, writer: TitleWriter, out: string) {
	const unfinished = `${out}.unfinished`;
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

	try {
		await pipeline(Readable.from(content()), createWriteStream(unfinished));
		await rename(unfinished, out);
	} catch (error) {
		await rm(unfinished, { force: true });
		if (error instanceof Error && 'code' in error && typeof error.code === 'string' && 'path' in error)
			throw new Refused(`${out} cannot be written (${error.code}).`, { cause: error });
		throw error;
	}
	return { written, notWritten };
}
