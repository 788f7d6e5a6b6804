import type { FoundMembers } from '#modules/circulation/ui/desk/found-member.ts';
import { findMembers } from '#modules/members/index.server.ts';
import { formatDate, m, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

const MOST = 8;

const born = m((p: { day: string }) => ({ id: `lahir ${p.day}`, en: `born ${p.day}` }));

/** "ani 1998": a year among the words is the year of birth. */
function wordsAndYear(typed: string): { words: string; birthYear?: string } {
	const parts = typed.slice(0, 100).trim().split(/\s+/);
	const birthYear = parts.find((part) => /^(?:19|20)\d\d$/.test(part));
	if (birthYear === undefined || parts.length === 1) return { words: parts.join(' ') };
	return { words: parts.filter((part) => part !== birthYear).join(' '), birthYear };
}
const notActive = m(() => ({ id: 'tidak aktif', en: 'not active' }));

/** Members by name for F8: with kind, class, date of birth and district, so that two of one name are told apart. */
export async function findMembersForDesk(app: App, words: string, locale: Locale): Promise<FoundMembers> {
	const { rows, total } = await findMembers(app.db, { ...wordsAndYear(words), page: 1, perPage: MOST });
	const members = rows.map(({ cardNumber, name, category, className, birthDate, district, status }) => ({
		card: cardNumber,
		name,
		words: [
			category,
			className,
			birthDate ? t(born, locale, { day: formatDate(birthDate, locale, 'short') }) : null,
			district,
			status === 'active' ? null : t(notActive, locale)
		]
			.filter((part) => part !== null)
			.join(' · ')
	}));
	return { members, total };
}
