import type { Actor } from '#modules/identity/index.ts';
import {
	importRuns,
	reportOfRun,
	reportView,
	saySourceRefusal,
	sayUndoRefusal,
	undoImport
} from '#modules/imports/index.server.ts';
import { isImportKind, isPaidMarks, sumCounts } from '#modules/imports/index.ts';
import * as words from '#modules/imports/messages.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDateTime, formatList, formatNumber, t, type Locale } from '#platform/i18n/index.ts';
import { receiveUpload, type UploadLimits } from '#platform/uploads/index.server.ts';
import type { App } from '../app.server.ts';
import { dayOfBoxes } from '../pages/day-of-boxes.ts';
import { runImport } from './run-import.server.ts';
import { Staging } from './staging.ts';

type Viewer = { actor: Actor; locale: Locale };

const megabytesAtMost = 200;
const limits: UploadLimits = { bytes: megabytesAtMost * 1_000_000, files: 20 };

/** What was typed, to be shown again; files must be chosen anew, browsers keep none. */
export type TrialFields = { kind: string; day: string; month: string; year: string; paid: string };

/** The first page: the form, filled with today, and the imports before. */
export async function importStartPage(app: App, locale: Locale) {
	await new Staging(app.config.dataDirectory).sweep(Date.now());
	const [year = '', month = '', day = ''] = dayOfInstant(app.clock.now()).split('-');
	const runs = await importRuns(app.db);
	const fields: TrialFields = {
		kind: 'auto',
		day: String(Number(day)),
		month: String(Number(month)),
		year,
		paid: 'none'
	};
	return {
		fields,
		megabytes: String(megabytesAtMost),
		runs: runs.map((run) => {
			const { created, rejected } = sumCounts(run.counts);
			return {
				id: run.id,
				when: formatDateTime(run.createdAt, locale, 'short'),
				kind: t(words.kindWords[run.kind], locale),
				files: formatList(
					run.files.map(({ name }) => name),
					locale
				),
				created: formatNumber(created, locale),
				rejected: formatNumber(rejected, locale),
				isUndone: run.undoneAt !== null,
				state: t(run.undoneAt === null ? words.runStands : words.runUndone, locale)
			};
		})
	};
}

export type TrialAnswer =
	| { ok: true; token: string }
	| { ok: false; status: number; fields: TrialFields; problems: { field?: string; text: string }[] };

/** Receives the files and tries them; what is refused leaves nothing behind. */
export async function tryImport(app: App, request: Request, { actor, locale }: Viewer): Promise<TrialAnswer> {
	const staging = new Staging(app.config.dataDirectory);
	const { token, folder } = await staging.open();
	const refuse = async (
		status: number,
		fields: TrialFields,
		problems: { field?: string; text: string }[]
	): Promise<TrialAnswer> => {
		await staging.drop(token);
		return { ok: false, status, fields, problems };
	};
	try {
		const upload = await receiveUpload(request, folder, limits);
		if (!upload.ok) {
			const { reason } = upload;
			const text =
				reason === 'too-large'
					? t(words.uploadTooLarge, locale, { megabytes: String(megabytesAtMost) })
					: t(words.uploadProblems[reason], locale);
			return await refuse(reason === 'broken' ? 400 : 413, (await importStartPage(app, locale)).fields, [
				{ field: 'berkas', text }
			]);
		}
		const fields = typedFields(upload.fields);
		const asOf = dayOfBoxes(fields);
		const problems = [
			...(upload.files.length === 0 ? [{ field: 'berkas', text: t(words.fileMissing, locale) }] : []),
			...(asOf === undefined ? [{ field: 'per-day', text: t(words.dateWrong, locale) }] : [])
		];
		if (problems.length > 0 || asOf === undefined) return await refuse(422, fields, problems);
		const files = upload.files.map(({ name, path, bytes }) => ({ name, path, bytes }));
		const kind = isImportKind(fields.kind) ? fields.kind : 'auto';
		const paidMarks = isPaidMarks(fields.paid) ? fields.paid : 'none';
		const outcome = await runImport(app, {
			kind,
			files,
			asOf,
			paidMarks,
			isCommit: false,
			actorId: actor.accountId
		});
		if (!outcome.ok)
			return await refuse(
				422,
				fields,
				outcome.reasons.map((reason) => ({ field: 'berkas', text: saySourceRefusal(reason, locale) }))
			);
		await staging.keep(token, { ownerId: actor.accountId, files, report: outcome.value, paidMarks });
		return { ok: true, token };
	} catch (error) {
		await staging.drop(token);
		throw error;
	}
}

function typedFields(fields: ReadonlyMap<string, string>): TrialFields {
	const typed = (name: string) => (fields.get(name) ?? '').trim();
	return {
		kind: typed('jenis'),
		day: typed('per-day'),
		month: typed('per-month'),
		year: typed('per-year'),
		paid: typed('lunas')
	};
}

/** The report of a trial that waits, for whoever made it. */
export async function trialOf(app: App, token: string, { actor }: Viewer) {
	return (await new Staging(app.config.dataDirectory).find(token, actor.accountId))?.report;
}

export async function trialPage(app: App, token: string, viewer: Viewer) {
	const report = await trialOf(app, token, viewer);
	return report && { report: reportView(report, viewer.locale) };
}

export type CommitAnswer = { ok: true; id: string } | { ok: false; problems: { text: string }[] };

/** Imports what was tried; afterwards the files are gone. */
export async function commitTrial(app: App, token: string, { actor, locale }: Viewer): Promise<CommitAnswer> {
	const claimed = await new Staging(app.config.dataDirectory).claim(token, actor.accountId);
	if (!claimed) return { ok: false, problems: [{ text: t(words.stagedGone, locale) }] };
	const { files, report, paidMarks } = claimed.staged;
	try {
		const outcome = await runImport(app, {
			kind: report.kind,
			files,
			asOf: report.asOf,
			paidMarks,
			isCommit: true,
			actorId: actor.accountId
		});
		if (outcome.ok) {
			await claimed.drop();
			return { ok: true, id: outcome.value.id ?? '' };
		}
		await claimed.release();
		return {
			ok: false,
			problems: outcome.reasons.map((reason) => ({ text: saySourceRefusal(reason, locale) }))
		};
	} catch (error) {
		await claimed.release();
		throw error;
	}
}

export async function discardTrial(app: App, token: string, { actor }: Viewer): Promise<void> {
	const claimed = await new Staging(app.config.dataDirectory).claim(token, actor.accountId);
	await claimed?.drop();
}

/** The report of a committed import. */
export async function runPage(app: App, id: string, locale: Locale) {
	const run = await reportOfRun(app.db, id);
	if (!run) return undefined;
	const { report, createdAt, undoneAt, removed } = run;
	return {
		id,
		heading: t(words.runHeading, locale, { id }),
		when: t(words.importedOn, locale, { when: formatDateTime(createdAt, locale, 'long') }),
		undone:
			undoneAt === null
				? null
				: t(words.undoneOn, locale, {
						when: formatDateTime(undoneAt, locale, 'long'),
						removed: formatNumber(removed ?? 0, locale)
					}),
		report: reportView(report, locale)
	};
}

/** Takes an import back, or says why not. */
export async function undoRun(app: App, id: string, { actor, locale }: Viewer): Promise<string[]> {
	const outcome = await undoImport(app.db, id, { now: app.clock.now(), actorId: actor.accountId });
	return outcome.ok ? [] : outcome.reasons.map((reason) => sayUndoRefusal(reason, locale));
}
