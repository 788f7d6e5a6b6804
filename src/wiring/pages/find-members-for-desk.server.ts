import type { FoundMembers } from '#modules/circulation/ui/desk/found-member.ts';
import { findMembers } from '#modules/members/index.server.ts';
import { m, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

const MOST = 8;

const bornIn = m((p: { year: string }) => ({ id: `lahir ${p.year}`, en: `born ${p.year}` }));
const notActive = m(() => ({ id: 'tidak aktif', en: 'not active' }));

/** Members by name for F8: with kind, year of birth and district, so that two of one name are told apart. */
export async function findMembersForDesk(app: App, words: string, locale: Locale): Promise<FoundMembers> {
	const { rows, total } = await findMembers(app.db, { words: words.slice(0, 100), page: 1, perPage: MOST });
	const members = rows.map(({ cardNumber, name, category, birthDate, district, status }) => ({
		card: cardNumber,
		name,
		words: [
			category,
			birthDate ? t(bornIn, locale, { year: birthDate.slice(0, 4) }) : null,
			district,
			status === 'active' ? null : t(notActive, locale)
		]
			.filter((part) => part !== null)
			.join(' · ')
	}));
	return { members, total };
}
