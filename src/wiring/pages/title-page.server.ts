import {
	availabilityOf,
	copyStates,
	coverShadeOf,
	factNames,
	isMaterialType,
	mainClasses,
	mainClassOf,
	materialTypes,
	onLoanUntil,
	readOnSite,
	searchHeading,
	type CopyStatus
} from '#modules/catalogue/index.ts';
import {
	copiesOfTitle,
	languageName,
	sayAvailability,
	titleRecord,
	type TitleRecord
} from '#modules/catalogue/index.server.ts';
import { canBeWaitedFor } from '#modules/circulation/index.ts';
import { placeHoldOn, placeHoldWord } from '#modules/circulation/holds/messages.ts';
import { dueDatesOfCopies, queueLengths } from '#modules/circulation/index.server.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import { roomsOfPlaces } from '#modules/organisation/index.server.ts';
import { formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { titleHref } from './title-address.ts';

type Copy = Awaited<ReturnType<typeof copiesOfTitle>>[number];
type Link = { text: string; href: string };

/** A title's page, finished; undefined when readers may not see it or it does not exist. */
export async function titlePage(app: App, publicId: string, viewer: { actor: Actor | null; locale: Locale }) {
	const { locale } = viewer;
	const record = await titleRecord(app.db, publicId);
	const seesHidden = may(viewer.actor, 'catalogue.title.change');
	if (!record || (!record.isVisible && !seesHidden)) return undefined;
	const [copies, due, waiting, site, rooms] = await Promise.all([
		copiesOfTitle(app.db, record.id),
		dueDatesOfCopies(app.db, record.id),
		queueLengths(app.db, [record.id]),
		siteFacts(app),
		roomsOfPlaces(app.db)
	]);
	const shown = copies.filter((copy) => copy.status !== 'weeded');
	const branchName = (branchId: string) =>
		site.places.find((place) => place.id === branchId)?.shortName ?? '';
	const roomName = (roomId: string | null) => rooms.find((room) => room.id === roomId)?.name ?? null;
	const earliestDue = [...due.values()].sort()[0] ?? null;
	return {
		id: record.publicId,
		href: titleHref(record.publicId, record.title),
		title: record.title,
		subtitle: record.subtitle,
		author: record.contributors[0]?.name ?? '',
		authors: record.contributors.map((person) => searchLink(person.name)),
		summary: record.summary,
		shade: coverShadeOf(record),
		back: { label: t(searchHeading, locale), href: '/katalog' },
		/** The way to a hold; null when there is nothing to wait for. */
		hold: mayBeHeld(record.isVisible, shown)
			? {
					href: `${titleHref(record.publicId, record.title)}/pesan`,
					word: t(placeHoldWord, locale),
					label: t(placeHoldOn, locale, { title: record.title })
				}
			: null,
		isHidden: !record.isVisible,
		mayChange: seesHidden,
		language: record.language,
		availability: sayAvailability(
			availabilityOf(shown, { earliestDue, waiting: waiting.get(record.id) ?? 0 }),
			branchName,
			locale
		),
		copies: shown.map((copy) => ({
			barcode: copy.barcode,
			place: [branchName(copy.branchId), roomName(copy.roomId)].filter(Boolean).join(', '),
			callNumber: copy.callNumber ?? record.callNumber ?? '',
			...copyState(copy, due.get(copy.id) ?? null, locale)
		})),
		facts: factsOf(record, locale),
		subjects: record.subjects.map((subject) => ({
			text: subject,
			href: `/katalog?filter.subject=${encodeURIComponent(subject)}`
		})),
		notes: record.notes
	};
}

export type TitlePage = NonNullable<Awaited<ReturnType<typeof titlePage>>>;

/** Whether this reader gets it, the page says that the button leads to. */
const mayBeHeld = (isVisible: boolean, copies: readonly Copy[]) =>
	isVisible && copies.some((copy) => canBeWaitedFor({ ...copy, isLent: true }));

const searchLink = (words: string): Link => ({
	text: words,
	href: `/katalog?q=${encodeURIComponent(words)}`
});

const tones: Record<CopyStatus, 'ok' | 'warn' | 'info' | 'quiet'> = {
	available: 'ok',
	'on-loan': 'warn',
	'on-hold-shelf': 'warn',
	'in-transit': 'info',
	'in-house': 'info',
	lost: 'quiet',
	damaged: 'quiet',
	repair: 'quiet',
	weeded: 'quiet',
	processing: 'quiet',
	unknown: 'quiet'
};

function copyState(copy: Copy, dueOn: string | null, locale: Locale) {
	if (copy.status === 'on-loan' && dueOn !== null)
		return {
			tone: 'warn' as const,
			state: t(onLoanUntil, locale, { day: formatDate(dueOn, locale, 'plain') })
		};
	if (copy.status === 'available' && copy.access !== 'loanable')
		return { tone: 'info' as const, state: t(readOnSite, locale) };
	return { tone: tones[copy.status], state: t(copyStates[copy.status], locale) };
}

function factsOf(record: TitleRecord, locale: Locale) {
	const main = mainClassOf(record.classNumber ?? '');
	const className = main === null ? '' : mainClasses[main][locale];
	const rows: [keyof typeof factNames, string | null | undefined][] = [
		['publisher', [record.place, record.publisher].filter(Boolean).join(': ')],
		['year', record.yearText ?? record.year?.toString()],
		['edition', record.edition],
		['series', record.series],
		['language', record.language ? languageName(record.language, locale) : null],
		['form', isMaterialType(record.materialType) ? materialTypes[record.materialType][locale] : null],
		['extent', record.extent],
		['isbn', record.isbns.map((isbn) => isbn.text).join(', ')],
		['class', [record.classNumber, className].filter(Boolean).join(' – ')]
	];
	return rows.flatMap(([name, text]) => (text ? [{ term: t(factNames[name], locale), text }] : []));
}
