import * as v from 'valibot';
import { loansOfMember } from '#modules/circulation/index.server.ts';
import { may } from '#modules/identity/index.ts';
import { findMembers, memberByCard } from '#modules/members/index.server.ts';
import { endpoint } from './endpoint.ts';

const brief = {
	card: v.string(),
	name: v.string(),
	category: v.nullable(v.string()),
	status: v.string(),
	expiresOn: v.nullable(v.string())
};

export const getMembers = endpoint({
	method: 'GET',
	path: '/members',
	summary: 'Members by name',
	access: 'members.member.read',
	query: v.object({
		limit: v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.maxValue(100)), '20'),
		page: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number)), '1'),
		q: v.optional(v.pipe(v.string(), v.maxLength(200)), '')
	}),
	answer: v.object({ members: v.array(v.object(brief)), total: v.number() }),
	async handle({ query }, { app }) {
		const found = await findMembers(app.db, { words: query.q, page: query.page, perPage: query.limit });
		return {
			status: 200,
			body: {
				total: found.total,
				members: found.rows.map((row) => ({
					card: row.cardNumber,
					name: row.name,
					category: row.category,
					status: row.status,
					expiresOn: row.expiresOn
				}))
			}
		};
	}
});

export const getMember = endpoint({
	method: 'GET',
	path: '/members/{card}',
	summary: 'A member with open loans: one’s own, or any with members.member.read',
	access: 'signed-in',
	params: v.object({ card: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)) }),
	answer: v.object({
		...brief,
		loans: v.array(
			v.object({
				id: v.string(),
				copy: v.string(),
				title: v.string(),
				due: v.string(),
				renewals: v.number(),
				overdue: v.boolean()
			})
		)
	}),
	async handle({ params }, { app, actor }) {
		const member = await memberByCard(app.db, params.card);
		const own = member !== undefined && member.id === actor?.memberId;
		// Whether a card exists is not told to those who may not read it.
		if (!own && !may(actor, 'members.member.read')) return { status: 403, title: 'Not allowed' };
		if (!member) return { status: 404, title: 'There is no such card' };
		const loans = await loansOfMember(app.db, member.id, app.clock.now());
		return {
			status: 200,
			body: {
				card: member.cardNumber,
				name: member.name,
				category: member.category,
				status: member.status,
				expiresOn: member.expiresOn,
				loans: loans.map((loan) => ({
					id: loan.id,
					copy: loan.copy,
					title: loan.title,
					due: loan.dueOn,
					renewals: loan.renewals,
					overdue: loan.overdue
				}))
			}
		};
	}
});
