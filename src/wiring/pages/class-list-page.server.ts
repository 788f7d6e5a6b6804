import { loansOfMembers } from '#modules/circulation/index.server.ts';
import {
	institutions,
	memberCategories,
	membersByCards,
	membersOfGroup,
	type ListedMember
} from '#modules/members/index.server.ts';
import { branchNames } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

/** Whom the address asks for: scanned cards, or a class, a school, a category, a place. */
export async function chosenForClassList(app: App, query: URLSearchParams) {
	const [categories, places, schools] = await Promise.all([
		memberCategories(app.db),
		branchNames(app.db),
		institutions(app.db)
	]);
	const typed = (query.get('kartu') ?? '').slice(0, 20_000);
	const cards = typed.split(/[\s,;]+/).filter(Boolean);
	const category = categories.find(({ code }) => code === query.get('jenis'));
	const school = schools.find(({ cardNumber }) => cardNumber === query.get('lembaga'));
	const className = (query.get('kelas') ?? '').trim().slice(0, 40);
	const branchId = places.has(query.get('tempat') ?? '') ? query.get('tempat') : null;
	const isAsked = query.has('judul');
	const group = {
		categoryId: category?.id ?? null,
		homeBranchId: branchId,
		className: className || null,
		institutionId: school?.id ?? null
	};
	const chosen: { members: ListedMember[]; missing: string[] } =
		cards.length > 0
			? await membersByCards(app.db, cards)
			: { members: isAsked ? await membersOfGroup(app.db, group) : [], missing: [] };
	return {
		...chosen,
		isAsked,
		title: (query.get('judul') ?? '').trim().slice(0, 100),
		category: category?.code ?? '',
		branch: branchId ?? '',
		className,
		institution: school?.cardNumber ?? '',
		cards: typed,
		onlyBorrowers: query.has('peminjam'),
		lines: [school?.name, className && `Kelas ${className}`].flatMap((line) => line || []),
		categories: categories.map(({ code, name }) => ({ value: code, label: name })),
		branches: [...places].map(([value, label]) => ({ value, label })),
		institutions: schools.map(({ cardNumber, name }) => ({ value: cardNumber, label: name }))
	};
}

/** A list of members with what they have at home, as the screen shows it. */
export async function classListPage(app: App, query: URLSearchParams, locale: Locale) {
	const today = dayOfInstant(app.clock.now());
	const { members, missing, ...asked } = await chosenForClassList(app, query);
	const lines = await withLoans(app, members, today, locale);
	return {
		...asked,
		missing: missing.join(', '),
		day: formatDate(today, 'id'),
		pdf: `/petugas/surat/daftar/daftar.pdf?${query}`,
		rows: asked.onlyBorrowers ? lines.filter(({ loans }) => loans.length > 0) : lines
	};
}

async function withLoans(app: App, members: readonly ListedMember[], today: string, locale: Locale) {
	const loans = await loansOfMembers(
		app.db,
		members.map(({ id }) => id)
	);
	return members.map(({ id, ...member }) => ({
		...member,
		loans: loans
			.filter(({ memberId }) => memberId === id)
			.map(({ title, copy, dueOn }) => ({
				title,
				copy,
				due: formatDate(dueOn, locale, 'short'),
				isLate: dueOn < today
			}))
	}));
}
