import { isMainClass, mainClasses, mainClassOf } from '#modules/catalogue/index.ts';
import { titlesInBrief } from '#modules/catalogue/index.server.ts';
import { loansOutNow } from '#modules/circulation/index.server.ts';
import { memberCounts } from '#modules/members/index.server.ts';
import { actsOfDay, loansByTitle, monthlyActs, type MonthlyActs } from '#modules/reports/index.server.ts';
import { unclassified } from '#modules/reports/messages.ts';
import { addDays, dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, formatDateTime, formatNumber, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { titleHref } from './title-address.ts';

const recentDays = 90;

/** The head's first look: this month so far, the year behind it, what is borrowed. */
export async function dashboardPage(app: App, locale: Locale, branchCode: string) {
	const now = app.clock.now();
	const today = dayOfInstant(now);
	const { places } = await siteFacts(app);
	const branchId = places.find((place) => place.code === branchCode)?.id ?? null;
	const [months, day, out, members, lent] = await Promise.all([
		monthlyActs(app.db, { today, branchId }),
		actsOfDay(app.db, { day: today, branchId }),
		loansOutNow(app.db, { today, branchId }),
		memberCounts(app.db, { today, joinedSince: `${today.slice(0, 7)}-01` }),
		loansByTitle(app.db, { since: addDays(today, -recentDays), branchId })
	]);
	const titles = await titlesInBrief(
		app.db,
		lent.map((row) => row.titleId)
	);
	const number = (value: number) => formatNumber(value, locale);
	const current = months.at(-1);
	return {
		month: formatDate(today, locale, 'month'),
		moment: formatDateTime(now, locale),
		branch: branchId === null ? '' : branchCode,
		branches: places.map((place) => ({ value: place.code, label: place.shortName })),
		figures: {
			visits: number(current?.visits ?? 0),
			visitsToday: number(day.visits),
			loans: number(current?.loans ?? 0),
			loansToday: number(day.loans),
			joined: number(members.joined),
			active: number(members.active),
			out: number(out.open),
			overdue: number(out.overdue)
		},
		peak: peakOf(months, locale),
		months: months.map((row) => ({
			label: formatDate(`${row.month}-01`, locale, 'brief').split(' ').at(-1) ?? row.month,
			loans: row.loans,
			visits: row.visits
		})),
		classes: byClass(lent, titles, locale),
		topTitles: lent.slice(0, 8).flatMap((row) => {
			const found = titles.find((candidate) => candidate.id === row.titleId);
			return found
				? { href: titleHref(found.publicId, found.title), title: found.title, loans: number(row.loans) }
				: [];
		})
	};
}

function peakOf(months: readonly MonthlyActs[], locale: Locale) {
	const peak = months.reduce((best, row) => (row.visits > best.visits ? row : best), {
		month: '',
		visits: 0
	});
	if (peak.visits === 0) return null;
	return { month: formatDate(`${peak.month}-01`, locale, 'month'), n: formatNumber(peak.visits, locale) };
}

function byClass(
	lent: readonly { titleId: string; loans: number }[],
	titles: readonly { id: string; classNumber: string | null }[],
	locale: Locale
) {
	const classOf = new Map<string, string>(
		titles.map((row) => [row.id, mainClassOf(row.classNumber ?? '') ?? ''])
	);
	const sums = new Map<string, number>();
	for (const row of lent) {
		const main = classOf.get(row.titleId) ?? '';
		sums.set(main, (sums.get(main) ?? 0) + row.loans);
	}
	return [...sums]
		.sort((a, b) => b[1] - a[1])
		.slice(0, 6)
		.map(([main, value]) => ({
			label: isMainClass(main) ? `${mainClasses[main][locale]} (${main})` : t(unclassified, locale),
			value,
			text: formatNumber(value, locale)
		}));
}
