import type { DumpErrorCode } from '#formats/inlislite/index.ts';
import { readInlislite } from '#formats/inlislite/index.ts';
import { isBrokenPacking, openFile } from '#formats/file-kind/open-file.ts';
import type { FileKind } from '#formats/file-kind/file-kind.ts';
import { readIso2709Stream } from '#formats/marc21/read-iso2709.ts';
import { readMarcXmlStream } from '#formats/marc21/read-marcxml.ts';
import type { NationalIdSeal } from '#modules/members/index.server.ts';
import type { Decision, Reason } from '#platform/decision/decision.ts';
import type { ImportKind } from '../rules/import-kind.ts';
import type { Incoming } from '../rules/incoming.ts';
import type { PaidMarks } from '../rules/paid-marks.ts';
import type { ImportFile } from './import-file.ts';
import { incomingOfInlislite } from './inlislite/incoming-of-inlislite.ts';
import { MarcGathering } from './marc/incoming-of-marc.ts';

/** Why nothing of the files is imported. Facts: `file`, and what the code needs. */
export type SourceRefusalCode =
	| DumpErrorCode
	| 'no-file'
	| 'file-empty'
	| 'file-kind-wrong'
	| 'file-packing-broken'
	| 'files-of-two-kinds'
	| 'one-dump-at-a-time';
export type SourceRefusal = Reason<SourceRefusalCode>;

/** Which kind of import a file is for; undefined for a file that is none. */
const kindOfFile: Partial<Record<FileKind, ImportKind>> = {
	sql: 'inlislite',
	iso2709: 'marc',
	marcxml: 'marc'
};

type Sniffed = { file: ImportFile; kind: FileKind | 'broken' };

/** Looks at the content of each file; what cannot even be unpacked is `broken`. */
async function sniff(file: ImportFile): Promise<Sniffed> {
	try {
		const opened = await openFile(file.open());
		await opened.close();
		return { file, kind: opened.kind };
	} catch (error) {
		if (!isBrokenPacking(error)) throw error;
		return { file, kind: 'broken' };
	}
}

/** Finds out what kind of import these files are for: "kenali sendiri". */
export async function recogniseKind(
	files: readonly ImportFile[]
): Promise<Decision<ImportKind, SourceRefusalCode>> {
	const sniffed = await Promise.all(files.map(sniff));
	const reasons = sniffed.flatMap((each) => refusalOf(each, null));
	if (files.length === 0) reasons.push({ code: 'no-file', facts: {} });
	if (reasons.length > 0) return { ok: false, reasons };
	const kinds = new Set(sniffed.flatMap(({ kind }) => (kind === 'broken' ? [] : (kindOfFile[kind] ?? []))));
	const [kind] = kinds;
	if (kind === undefined || kinds.size > 1)
		return { ok: false, reasons: [{ code: 'files-of-two-kinds', facts: {} }] };
	return { ok: true, value: kind, why: [] };
}

function refusalOf({ file, kind }: Sniffed, wanted: ImportKind | null): SourceRefusal[] {
	const facts = { file: file.name };
	if (kind === 'broken') return [{ code: 'file-packing-broken', facts }];
	if (kind === 'empty') return [{ code: 'file-empty', facts }];
	const fits = kindOfFile[kind];
	if (fits !== undefined && (wanted === null || fits === wanted)) return [];
	return [{ code: 'file-kind-wrong', facts: { ...facts, found: kind, wanted: wanted ?? 'any' } }];
}

/**
 * Reads the files of an import and puts them into the library's words. A file of the wrong kind, or a dump that
 * breaks off, refuses all of it; a broken record of MARC refuses itself alone.
 */
export async function readSource(
	kind: ImportKind,
	files: readonly ImportFile[],
	context: { asOf: string; seal: NationalIdSeal; paidMarks?: PaidMarks | undefined }
): Promise<Decision<Incoming, SourceRefusalCode>> {
	const sniffed = await Promise.all(files.map(sniff));
	const reasons = sniffed.flatMap((each) => refusalOf(each, kind));
	if (files.length === 0) reasons.push({ code: 'no-file', facts: {} });
	if (kind === 'inlislite' && files.length > 1) reasons.push({ code: 'one-dump-at-a-time', facts: {} });
	if (reasons.length > 0) return { ok: false, reasons };
	return kind === 'inlislite' ? readDump(files, context) : readMarc(sniffed);
}

async function readDump(
	files: readonly ImportFile[],
	{
		asOf,
		seal,
		paidMarks = 'none'
	}: { asOf: string; seal: NationalIdSeal; paidMarks?: PaidMarks | undefined }
): Promise<Decision<Incoming, SourceRefusalCode>> {
	const [file] = files;
	if (!file) return { ok: false, reasons: [{ code: 'no-file', facts: {} }] };
	const reading = await readInlislite(file.open(), { asOf });
	if (reading.ok)
		return { ok: true, value: incomingOfInlislite(reading.value, asOf, seal, paidMarks), why: [] };
	return {
		ok: false,
		reasons: reading.reasons.map(({ code, facts }) => ({ code, facts: { file: file.name, ...facts } }))
	};
}

async function readMarc(files: readonly Sniffed[]): Promise<Decision<Incoming, SourceRefusalCode>> {
	const gathering = new MarcGathering();
	for (const { file, kind } of files) {
		try {
			const { content } = await openFile(file.open());
			const results = kind === 'marcxml' ? readMarcXmlStream(content) : readIso2709Stream(content);
			for await (const result of results) gathering.add(file.name, result);
		} catch (error) {
			if (!isBrokenPacking(error)) throw error;
			return { ok: false, reasons: [{ code: 'file-packing-broken', facts: { file: file.name } }] };
		}
	}
	return { ok: true, value: gathering.result(), why: [] };
}
