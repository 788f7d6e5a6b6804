import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { GeneratedTitle } from './catalogue-generator.ts';
import type { GeneratedQuery } from './catalogue-queries.ts';

// Catalogue and query files from elsewhere: one JSON object a line, told apart by its kind.

const titleLine = v.object({
	kind: v.literal('title'),
	id: v.number(),
	title: v.string(),
	subtitle: v.nullable(v.string()),
	authors: v.array(v.string()),
	publisher: v.string(),
	year: v.number(),
	isbn: v.nullable(v.string()),
	ddc: v.string(),
	subjects: v.array(v.string()),
	language: v.string(),
	copies: v.array(v.object({ barcode: v.string(), location: v.string(), callNumber: v.string() }))
});

const queryLine = v.object({ kind: v.literal('query'), class: v.string(), q: v.string() });

/** The titles of a catalogue file, one after another; other lines are passed over. */
export async function* readTitles(file: string): AsyncGenerator<GeneratedTitle> {
	for await (const line of createInterface({ input: createReadStream(file) })) {
		const read = v.safeParse(titleLine, JSON.parse(line));
		if (!read.success) continue;
		const { subtitle, ddc, copies, ...rest } = read.output;
		yield {
			...rest,
			subtitle: subtitle ?? '',
			classNumber: ddc,
			summary: '',
			copies: copies.map(({ location, ...copy }) => ({ ...copy, branch: location }))
		};
	}
}

export async function readQueries(file: string): Promise<GeneratedQuery[]> {
	const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
	return lines.flatMap((line) => {
		const read = v.safeParse(queryLine, JSON.parse(line));
		return read.success ? [{ kind: read.output.class, text: read.output.q }] : [];
	});
}
