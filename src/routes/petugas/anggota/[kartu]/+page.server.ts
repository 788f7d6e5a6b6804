import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';
import { giveOneTimePassword, sayIdentity, signInAccountOf } from '#modules/identity/index.server.ts';
import { may } from '#modules/identity/index.ts';
import { changeMember, memberByCard } from '#modules/members/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { formText } from '#wiring/pages/form-text.ts';
import type { Permission } from '#wiring/permissions.ts';
import { memberForm, memberPage } from '#wiring/pages/member-page.server.ts';
import { liftSuspensionAt } from '#wiring/pages/suspension-lines.server.ts';

const permission: Permission = 'identity.password.give';

export const load: PageServerLoad = async ({ locals, params }) => {
	allow(locals, 'members.member.read');
	const found = await memberPage(getApp(), params.kartu, locals.locale);
	if (!found) error(404, 'no such card');
	const mayGive = may(locals.actor, permission) && found.account?.id !== locals.actor.accountId;
	const mayLift = may(locals.actor, 'circulation.suspension.lift');
	const mayTakeMoney = may(locals.actor, 'circulation.payment.take');
	const mayHarm = may(locals.actor, 'circulation.harm.record');
	const mayViolate = may(locals.actor, 'circulation.violation.record');
	return { ...found, mayHarm, mayViolate, mayLift, mayTakeMoney, canGivePassword: mayGive };
};

export const actions: Actions = {
	async simpan({ locals, params, request }) {
		allow(locals, 'members.member.change');
		const { db, clock } = getApp();
		const typed = Object.fromEntries(
			[...(await request.formData())].map(([name, value]) => [name, String(value)])
		);
		const parsed = v.safeParse(memberForm, typed);
		if (!parsed.success)
			return fail(422, {
				typed,
				problems: parsed.issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', code: issue.message }))
			});
		const member = await memberByCard(db, params.kartu);
		if (!member) error(404, 'no such card');
		const by = { now: clock.now(), actorId: locals.actor.accountId };
		const outcome = await changeMember(db, { ...parsed.output, id: member.id }, by);
		if (!outcome.ok)
			return fail(409, {
				typed,
				problems: outcome.reasons.map((reason) => ({ field: 'name', code: reason.code }))
			});
		return { saved: true };
	},
	async cabut({ locals, params, request }) {
		allow(locals, 'circulation.suspension.lift');
		const app = getApp();
		const { penundaan: id = '', catatan = '' } = formText(await request.formData());
		const member = await memberByCard(app.db, params.kartu);
		if (!member) error(404, 'no such card');
		const outcome = await liftSuspensionAt(app, locals, { memberId: member.id, id, note: catatan });
		return outcome ? fail(422, { liftProblem: outcome }) : { lifted: true };
	},
	async sandi({ locals, params, setHeaders }) {
		allow(locals, permission);
		const { db, clock } = getApp();
		const account = await signInAccountOf(db, params.kartu);
		if (!account) error(404, 'no account');
		const by = { now: clock.now(), actor: locals.actor };
		const outcome = await giveOneTimePassword(db, { accountId: account.id }, by);
		if (!outcome.ok)
			return fail(409, { refused: outcome.reasons.map((reason) => sayIdentity(reason, locals.locale)) });
		setHeaders({ 'cache-control': 'no-store' });
		return { password: outcome.value.password };
	}
};
