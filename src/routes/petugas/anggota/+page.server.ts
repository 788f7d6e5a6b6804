import type { PageServerLoad } from './$types';
import { findMembers, institutions, memberCategories } from '#modules/members/index.server.ts';
import { memberStatuses } from '#modules/members/index.ts';
import { formatDate, formatNumber } from '#platform/i18n/index.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';

const perPage = 25;

export const load: PageServerLoad = async ({ locals, url }) => {
	allow(locals, 'members.member.read');
	const { db, clock } = getApp();
	const query = url.searchParams;
	const words = (query.get('q') ?? '').slice(0, 200);
	const page = Math.max(1, Math.min(100_000, Number(query.get('halaman')) || 1));
	const status = memberStatuses.find((known) => known === query.get('status'));
	const category = query.get('jenis') ?? '';
	const className = (query.get('kelas') ?? '').trim().slice(0, 40);
	const institution = (query.get('lembaga') ?? '').slice(0, 100);
	const [found, categories, schools] = await Promise.all([
		findMembers(db, {
			words,
			status,
			categoryCode: category || undefined,
			className: className || undefined,
			institutionCard: institution || undefined,
			page,
			perPage
		}),
		memberCategories(db),
		institutions(db)
	]);
	const today = dayOfInstant(clock.now());
	return {
		words,
		status: status ?? '',
		category,
		className,
		institution,
		institutions: schools.map((row) => ({ value: row.cardNumber, label: row.name })),
		categories: categories.map((row) => ({ value: row.code, label: row.name })),
		page,
		pages: Math.ceil(found.total / perPage),
		total: formatNumber(found.total, locals.locale),
		rows: found.rows.map((row) => ({
			...row,
			isExpired: row.expiresOn !== null && row.expiresOn < today,
			expires: row.expiresOn === null ? '–' : formatDate(row.expiresOn, locals.locale, 'short'),
			born: row.birthDate === null ? '–' : row.birthDate.slice(0, 4)
		}))
	};
};
