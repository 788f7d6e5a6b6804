import { availabilityOf, coverShadeOf, isMaterialType, materialTypes } from '#modules/catalogue/index.ts';
import { sayAvailability, type AvailabilityLine, type TitleCard } from '#modules/catalogue/index.server.ts';
import { earliestDueOfTitles, queueLengths } from '#modules/circulation/index.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';
import { titleHref } from './title-address.ts';

/** A title as lists and shelves show it, finished. */
export type TitleRow = {
	href: string;
	title: string;
	author: string;
	/** Author, year and form in one line. */
	facts: string;
	shade: ReturnType<typeof coverShadeOf>;
	availability: AvailabilityLine;
};

export async function titleRows(app: App, cards: readonly TitleCard[], locale: Locale): Promise<TitleRow[]> {
	const away = cards.filter(
		(card) => !card.copies.some((copy) => copy.status === 'available' && copy.access === 'loanable')
	);
	const ids = away.map((card) => card.id);
	const [due, waiting, { places }] = await Promise.all([
		earliestDueOfTitles(app.db, ids),
		queueLengths(app.db, ids),
		siteFacts(app)
	]);
	const nameOf = (branchId: string) => places.find((place) => place.id === branchId)?.shortName ?? '';
	return cards.map((card) => {
		const availability = availabilityOf(card.copies, {
			earliestDue: due.get(card.id) ?? null,
			waiting: waiting.get(card.id) ?? 0
		});
		const form = isMaterialType(card.materialType) ? materialTypes[card.materialType][locale] : '';
		const year = card.yearText ?? (card.year === null ? '' : String(card.year));
		return {
			href: titleHref(card.publicId, card.title),
			title: card.subtitle ? `${card.title}: ${card.subtitle}` : card.title,
			author: card.authors[0] ?? '',
			facts: [card.authors.slice(0, 2).join(', '), year, form].filter(Boolean).join(' · '),
			shade: coverShadeOf(card),
			availability: sayAvailability(availability, nameOf, locale)
		};
	});
}
