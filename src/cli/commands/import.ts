import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import {
	commitImport,
	importDocument,
	planImport,
	refusedDocument,
	saySourceRefusal,
	sayUndoRefusal,
	undoImport,
	type ImportFile,
	type ImportRequest
} from '#modules/imports/index.server.ts';
import {
	importKinds,
	isImportKind,
	isPaidMarks,
	paidMarks,
	sumCounts,
	type ImportKind,
	type PaidMarks
} from '#modules/imports/index.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { readConfig, type Config } from '#platform/config/index.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { nationalIdSealOf } from '#wiring/imports/national-id-seal.ts';
import { Refused, UsageError, type Call, type Command, type Outcome } from '../command.ts';
import { withAppDatabase } from '../with-app-database.ts';

const who = 'suluah import';

export const importCommand: Command = {
	usage: `${importKinds.join('|')} FILE… [--commit] [--as-of DATE] [--paid none|as-marked] [--language id|en] | undo ID`,
	help: [
		'inlislite  one SQL dump of an INLISLite v3 database (mysqldump, phpMyAdmin; packed with gzip or not)',
		'marc       any number of MARC files, ISO 2709 or MARCXML: titles without copies',
		'undo       takes an import back, if nothing has been done with its rows since',
		'Without --commit it is a dry run: everything is read and compared, nothing is written. --as-of is the day',
		'the files are read for (default: today): what is overdue, which birthdays cannot be. --language is that of the',
		'sentences. --paid is what is believed of the mark of paid fines in INLISLite: none (default) or as-marked.',
		'JSON: {id, kind, read, created, updated, unchanged, rejected:[{source, row, code, say}],',
		'findings, byEntity, reconcile, committed}; undo: {removed}.'
	].join('\n'),
	options: {
		commit: { type: 'boolean' },
		'as-of': { type: 'string' },
		paid: { type: 'string' },
		language: { type: 'string' }
	},
	run(call) {
		const config = readConfig();
		const [word = '', ...rest] = call.words;
		if (word === 'undo') return undo(config, rest, call);
		if (!isImportKind(word))
			throw new UsageError(`The first word is one of ${importKinds.join(', ')} or undo.`);
		if (rest.length === 0) throw new UsageError('Which file is to be imported?');
		return bringIn(config, word, rest, call);
	}
};

function bringIn(config: Config, kind: ImportKind, paths: readonly string[], call: Call): Promise<Outcome> {
	const now = config.now ?? new Date();
	const locale = languageOf(call);
	const request: ImportRequest = {
		kind,
		files: paths.map(fileAt),
		asOf: dayFrom(call, now),
		paidMarks: paidFrom(call)
	};
	return withAppDatabase(who, call.say, async (db) => {
		const context = { now, actorId: null, seal: nationalIdSealOf(config) };
		const isCommit = call.options.commit === true;
		const outcome = isCommit
			? await commitImport(db, request, context)
			: await planImport(db, request, context);
		if (!outcome.ok) {
			const text = outcome.reasons.map((reason) => saySourceRefusal(reason, locale)).join('\n');
			return { json: refusedDocument(kind, outcome.reasons, locale), text, refused: true };
		}
		const document = importDocument(outcome.value, locale);
		return { json: document, text: textOf(document) };
	});
}

function undo(config: Config, [id, ...more]: readonly string[], call: Call): Promise<Outcome> {
	if (id === undefined || more.length > 0) throw new UsageError('Use: suluah import undo ID');
	const locale = languageOf(call);
	return withAppDatabase(who, call.say, async (db) => {
		const outcome = await undoImport(db, id, { now: config.now ?? new Date(), actorId: null });
		if (outcome.ok) {
			const { removed, stayChanged } = outcome.value;
			const stay = stayChanged > 0 ? ` ${stayChanged} rows that it had changed stay as they are.` : '';
			return { json: { removed, stayChanged }, text: `${removed} rows were taken away.${stay}` };
		}
		const reasons = outcome.reasons.map((reason) => ({
			code: reason.code,
			say: sayUndoRefusal(reason, locale)
		}));
		return {
			json: { removed: 0, reasons },
			text: reasons.map(({ say }) => say).join('\n'),
			refused: true
		};
	});
}

function fileAt(path: string): ImportFile {
	const facts = statSync(path, { throwIfNoEntry: false });
	if (!facts?.isFile()) throw new Refused(`There is no file ${path}.`);
	return { name: basename(path), bytes: facts.size, open: () => createReadStream(path) };
}

function dayFrom({ options }: Call, now: Date): string {
	const written = options['as-of'];
	if (written === undefined) return dayOfInstant(now);
	const isDay = typeof written === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(written);
	if (!isDay || Number.isNaN(Date.parse(written)))
		throw new UsageError('--as-of takes a day such as 2026-06-30.');
	return written;
}

function paidFrom({ options }: Call): PaidMarks {
	const written = options.paid ?? 'none';
	if (isPaidMarks(written)) return written;
	throw new UsageError(`--paid is ${paidMarks.join(' or ')}.`);
}

function languageOf({ options }: Call): Locale {
	const wanted = options.language ?? 'id';
	if (wanted === 'id' || wanted === 'en') return wanted;
	throw new UsageError('--language is id or en.');
}

type Document = ReturnType<typeof importDocument>;

/** So many lines of a report are for a person at a terminal; all of it is in the JSON. */
const linesShown = 40;

function textOf(document: Document): string {
	const head = document.committed ? `Import ${document.id} is done.` : 'Dry run: nothing was written.';
	const table = Object.entries({ ...document.byEntity, all: sumCounts(document.byEntity) }).map(
		([entity, counts]) =>
			`  ${entity.padEnd(16)} read ${counts.read}, created ${counts.created}, updated ${counts.updated}, unchanged ${counts.unchanged}, rejected ${counts.rejected}`
	);
	const rejected = document.rejected.map(({ source, row, say }) => `  ${source} ${row}: ${say}`);
	const differing = document.reconcile
		.filter(({ source, target }) => source !== target)
		.map(({ name, source, target }) => `  ${name}: ${source} in the source, ${target} here`);
	return [
		head,
		...table,
		...section('Refused rows', rejected),
		...section('Where source and library differ', differing),
		`${document.findings.length} further remarks are in the report (--json).`
	].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
	if (lines.length === 0) return [];
	const more = lines.length - linesShown;
	return [`${title}:`, ...lines.slice(0, linesShown), ...(more > 0 ? [`  … and ${more} more (--json)`] : [])];
}
