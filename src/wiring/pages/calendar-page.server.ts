import {
	describeMovedDates,
	movedDatesOfClosing,
	type MovedDate
} from '#modules/circulation/index.server.ts';
import { allPlaces } from '#modules/organisation/calendar-messages.ts';
import {
	closedDaysFrom,
	closingById,
	closingsFrom,
	knownPlaces,
	sayWeek,
	weeksOfBranch,
	type Week
} from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, formatDayRange, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { isKey } from './rule-form.server.ts';

const seasonLine = (week: Week, locale: Locale) =>
	week.validFrom === null
		? null
		: `${week.season ?? ''} (${formatDayRange(week.validFrom, week.validTo ?? week.validFrom, locale)})`;

/** Places for a box of choices. */
export async function placeChoices(app: App) {
	const { branches } = await knownPlaces(app.db);
	return branches.map((row) => ({ value: row.id, label: row.name }));
}

/** The hours of every place and the closed days to come. */
export async function calendarPage(app: App, locale: Locale) {
	const today = dayOfInstant(app.clock.now());
	const [{ branches }, closings, days] = await Promise.all([
		knownPlaces(app.db),
		closingsFrom(app.db, today),
		closedDaysFrom(app.db, today)
	]);
	const where = (branchId: string | null) =>
		branches.find((row) => row.id === branchId)?.name ?? t(allPlaces, locale);
	const places = await Promise.all(
		branches.map(async (branch) => {
			const weeks = await weeksOfBranch(app.db, branch.id);
			const isSet = weeks.some((week) => week.days.some((hours) => hours !== null));
			return {
				code: branch.code,
				name: branch.name,
				ordinary: isSet && weeks[0] ? sayWeek(weeks[0], locale) : [],
				seasons: weeks
					.filter((week) => week.validTo === null || week.validTo >= today)
					.flatMap((week) => {
						const season = seasonLine(week, locale);
						return season === null ? [] : [{ season, lines: sayWeek(week, locale) }];
					})
			};
		})
	);
	const closed = [
		...closings.map((row) => ({
			key: row.id,
			firstDay: row.firstDay,
			days: formatDayRange(row.firstDay, row.lastDay, locale),
			name: row.reason,
			where: where(row.branchId),
			isClosing: true,
			isSudden: row.kind === 'sudden',
			isUndone: row.undoneAt !== null
		})),
		...days.map((row) => ({
			key: row.id,
			firstDay: row.day,
			days: formatDayRange(row.day, row.day, locale),
			name: row.name,
			where: where(row.branchId),
			isClosing: false,
			isSudden: false,
			isUndone: false
		}))
	].sort((a, b) => a.firstDay.localeCompare(b.firstDay));
	return {
		places,
		closed,
		today,
		placeChoices: branches.map((row) => ({ value: row.id, label: row.name }))
	};
}

/** Moved dates as rows of a table. */
const movedRows = (dates: readonly MovedDate[], locale: Locale) =>
	dates.map((date, index) => ({
		key: String(index),
		kind: date.kind,
		title: date.title,
		href: `/katalog/${date.titleId}`,
		member: date.member,
		from: formatDate(date.previousOn, locale, 'short'),
		to: formatDate(date.movedTo, locale, 'short'),
		isUndone: date.isUndone
	}));

/** What a closing would move, in the words of the page; nothing is written. */
export async function movesAhead(app: App, dates: Parameters<typeof describeMovedDates>[1], locale: Locale) {
	return movedRows(await describeMovedDates(app.db, dates), locale);
}

/** One closing with what it moved; undefined when there is none. */
export async function closingPage(app: App, id: string, locale: Locale) {
	const found = isKey(id) ? await closingById(app.db, id) : undefined;
	if (!found) return undefined;
	const [{ branches }, moved] = await Promise.all([
		knownPlaces(app.db),
		movedDatesOfClosing(app.db, found.id)
	]);
	return {
		name: found.reason,
		days: formatDayRange(found.firstDay, found.lastDay, locale),
		where: branches.find((row) => row.id === found.branchId)?.name ?? t(allPlaces, locale),
		isSudden: found.kind === 'sudden',
		isUndone: found.undoneAt !== null,
		mayUndo: found.undoneAt === null && found.firstDay >= dayOfInstant(app.clock.now()),
		loans: moved.filter((date) => date.kind === 'loan').length,
		holds: moved.filter((date) => date.kind === 'hold').length,
		moved: movedRows(moved, locale)
	};
}
