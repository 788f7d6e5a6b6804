import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	changeLateEntryDays,
	checkLateLines,
	lateEntryDays,
	lateKinds,
	LONGEST_LATE_DAYS,
	sayLateProblem,
	writeLateLines,
	type CheckedLine,
	type LateLine,
	type OfflineResult
} from '#modules/circulation/index.server.ts';
import * as words from '#modules/circulation/late-entries/messages.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import { newId } from '#platform/database/index.server.ts';
import { formatDate, formatNumber, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { speakOffline } from '../offline/speak-offline.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { formText } from './form-text.ts';
import { officeAct } from './office-act.server.ts';

/** More lines than this are two lists. */
const MOST_LINES = 200;

const code = v.pipe(v.string(), v.trim(), v.maxLength(100));
const lineShape = v.object({
	key: v.pipe(v.string(), v.regex(/^[\w-]{6,60}$/)),
	kind: v.picklist(lateKinds),
	day: v.pipe(v.string(), v.maxLength(20)),
	time: v.pipe(v.string(), v.maxLength(20)),
	card: code,
	copies: v.pipe(v.array(code), v.maxLength(100))
});

export async function lateEntryPage(app: App, actor: Actor, locale: Locale) {
	const [{ places }, days] = await Promise.all([siteFacts(app), lateEntryDays(app.db)]);
	const today = dayOfInstant(app.clock.now());
	return {
		places: places.map(({ id, shortName }) => ({ value: id, label: shortName })),
		place: actor.branchId ?? places[0]?.id ?? '',
		today,
		first: addDays(today, -days),
		dayHint: t(words.dayHint, locale, { days: formatNumber(days, locale) }),
		days: String(days),
		most: formatNumber(LONGEST_LATE_DAYS, locale),
		maySetDays: may(actor, 'circulation.policy.change'),
		mayLook: may(actor, 'circulation.offline.settle')
	};
}

/** What stands in the form: the lines so far, and the one being typed. */
function readForm(form: FormData) {
	const lines = form.getAll('baris').flatMap((told): LateLine[] => {
		if (typeof told !== 'string') return [];
		try {
			const read = v.safeParse(lineShape, JSON.parse(told));
			return read.success ? [read.output] : [];
		} catch {
			return [];
		}
	});
	const typed = formText(form);
	const fresh: LateLine = {
		key: newId(),
		kind: typed.apa === 'return' ? 'return' : 'loan',
		day: (typed.tanggal ?? '').trim().slice(0, 20),
		time: (typed.jam ?? '').trim().replace('.', ':').slice(0, 20),
		card: (typed.kartu ?? '').trim().slice(0, 100),
		copies: (typed.eksemplar ?? '')
			.split(/[\s,;]+/)
			.filter((one) => one !== '')
			.map((one) => one.slice(0, 100))
	};
	return { lines: lines.slice(0, MOST_LINES), fresh, place: typed.tempat ?? '' };
}

type Asked = { app: App; actor: Actor; locale: Locale; form: FormData };
type Entry = Pick<LateLine, 'kind' | 'day' | 'time' | 'card'> & { copies: string };

const entryOf = ({ kind, day, time, card, copies }: LateLine): Entry => ({
	kind,
	day,
	time,
	card,
	copies: copies.join('\n')
});

/** The next line of the paper is mostly of the same day and hour. */
const nextAfter = ({ kind, day, time }: LateLine): Entry => ({ kind, day, time, card: '', copies: '' });

const isBegun = ({ card, copies }: LateLine): boolean => card !== '' || copies.length > 0;

/** The list as the page shows it. */
function sayLines(checked: readonly CheckedLine[], locale: Locale) {
	return checked.map(({ line, problems, name, copies }, index) => ({
		value: JSON.stringify(line),
		key: line.key,
		number: String(index + 1),
		when: `${formatDate(line.day, locale, 'short')}, ${line.time.replace(':', '.')}`,
		what: t(words.kinds[line.kind], locale),
		card: line.card,
		name,
		copies,
		problems: problems.map((problem) => sayLateProblem(problem, locale))
	}));
}

const fieldIds = { day: 'tanggal', time: 'jam', card: 'kartu', copies: 'eksemplar' } as const;

const sayProblems = ({ problems }: CheckedLine, locale: Locale) =>
	problems.map((problem) => ({ field: fieldIds[problem.field], text: sayLateProblem(problem, locale) }));

const isSound = ({ problems }: CheckedLine): boolean => problems.length === 0;

/** Puts the typed line on the list, or says what is wrong with it and leaves it where it is. */
export async function addLine({ app, locale, form }: Asked) {
	const { lines, fresh, place } = readForm(form);
	const checked = await checkLateLines(app.db, [...lines, fresh], app.clock.now());
	const mine = checked.at(-1);
	if (mine && isSound(mine))
		return { place, lines: sayLines(checked, locale), entry: nextAfter(fresh), isAdded: true };
	return fail(422, {
		place,
		lines: sayLines(checked.slice(0, -1), locale),
		entry: entryOf(fresh),
		errors: mine ? sayProblems(mine, locale) : []
	});
}

/** Takes a line off the list; to change it, it goes back into the boxes. */
export async function takeLine({ app, locale, form }: Asked, change: boolean) {
	const { lines, fresh, place } = readForm(form);
	const key = form.get('mana');
	const taken = lines.find((line) => line.key === key);
	const left = lines.filter((line) => line !== taken);
	// What was being typed is not lost for a line that is to be changed.
	const begun = change && isBegun(fresh) ? [fresh] : [];
	const checked = await checkLateLines(app.db, [...left, ...begun], app.clock.now());
	return {
		place,
		lines: sayLines(checked, locale),
		entry: change && taken ? entryOf(taken) : entryOf(fresh)
	};
}

/** Writes the whole list, with the line that is still in the boxes; nothing of it while one line is wrong. */
export async function saveLines({ app, actor, locale, form }: Asked) {
	const { lines, fresh, place } = readForm(form);
	if (isBegun(fresh)) {
		const [mine] = await checkLateLines(app.db, [fresh], app.clock.now());
		if (mine && !isSound(mine)) return addLine({ app, actor, locale, form });
		lines.push(fresh);
	}
	const { places } = await siteFacts(app);
	const branchId = places.find(({ id }) => id === place)?.id ?? actor.branchId ?? places[0]?.id ?? null;
	const kept = { place, entry: nextAfter(fresh) };
	if (lines.length === 0) return fail(422, { ...kept, lines: [], say: t(words.nothingToSave, locale) });
	const outcome = await writeLateLines(app.db, lines, { ...officeAct(app, actor), branchId });
	if (!outcome.ok)
		return fail(422, {
			...kept,
			lines: sayLines(outcome.checked, locale),
			say: t(words.linesWrong, locale)
		});
	return { ...kept, lines: [], saved: sayResults(outcome.results, locale) };
}

function sayResults(results: readonly OfflineResult[], locale: Locale) {
	const look = results.filter(({ state }) => state !== 'done').length;
	const done = results.filter(({ state }) => state !== 'left').length;
	return {
		say: [
			t(words.saved, locale, { done: formatNumber(done, locale) }),
			...(look > 0 ? [t(words.savedToLook, locale, { look: formatNumber(look, locale) })] : [])
		].join(' '),
		isClean: look === 0,
		rows: results.map((result) => ({
			key: result.key,
			copy: result.copy,
			title: result.title,
			card: result.card,
			became: sayOutcome(result, locale),
			// What the desk would have told as well ("why") is no question.
			look: result.state === 'done' ? [] : speakOffline(result.reasons, locale).map(({ say }) => say)
		}))
	};
}

function sayOutcome({ kind, state, due }: OfflineResult, locale: Locale): string {
	if (state === 'left') return t(words.outcome.left, locale);
	if (kind === 'return') return t(words.outcome.back, locale);
	if (due === null) return t(words.outcome.written, locale);
	return t(words.outcome.due, locale, { day: formatDate(due, locale, 'short') });
}

/** Sets how far back may be written. */
export async function saveLimit({ app, actor, locale, form }: Asked) {
	const typed = formText(form).hari ?? '';
	const days = Number(typed);
	if (!/^\d{1,3}$/.test(typed.trim()) || days < 1 || days > LONGEST_LATE_DAYS)
		return fail(422, {
			limit: {
				typed,
				error: t(words.limitWrong, locale, { most: formatNumber(LONGEST_LATE_DAYS, locale) })
			}
		});
	await changeLateEntryDays(app.db, days, { now: app.clock.now(), actorId: actor.accountId });
	return { limit: { say: t(words.limitSaved, locale) } };
}
