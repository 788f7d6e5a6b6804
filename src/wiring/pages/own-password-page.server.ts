import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { sayIdentity, type IdentityCode } from '#modules/identity/index.server.ts';
import { currentMissing } from '#modules/identity/account-messages.ts';
import { t } from '#platform/i18n/index.ts';
import { getApp } from '../app.server.ts';
import { startOf } from './sign-in-page.server.ts';

type Event = Pick<RequestEvent, 'request' | 'locals' | 'getClientAddress' | 'setHeaders'>;

/** The field that a refusal is told at; whatever is not listed is about the new password. */
const fieldOf: Partial<Record<IdentityCode, string>> = {
	'password.current-wrong': 'sekarang',
	'sign-in.too-many': 'sekarang',
	'password.differs': 'ulang'
};

/** The form that changes the own password: goes on signed in here, or answers with all that is to be corrected. */
export async function takeOwnPassword({ request, locals, getClientAddress, setHeaders }: Event) {
	const { actor, sessionId, locale, needsOwnPassword } = locals;
	if (!actor || sessionId === null) error(401, 'sign in');
	const form = await request.formData();
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const current = text('sekarang');
	if (current === '') return fail(422, { errors: [{ field: 'sekarang', text: t(currentMissing, locale) }] });
	const { signIn, clock } = getApp();
	const outcome = await signIn.changePassword(
		{ accountId: actor.accountId, sessionId, current, next: text('baru'), again: text('ulang') },
		{ now: clock.now(), address: getClientAddress() }
	);
	if (outcome.ok) redirect(303, needsOwnPassword ? startOf(actor) : '/akun/sandi?tersimpan');
	const errors = outcome.reasons.map((reason) => ({
		field: fieldOf[reason.code] ?? 'baru',
		text: sayIdentity(reason, locale)
	}));
	const wait = outcome.reasons.find(({ code }) => code === 'sign-in.too-many')?.facts.minutes;
	if (typeof wait === 'number') setHeaders({ 'retry-after': String(wait * 60) });
	return fail(typeof wait === 'number' ? 429 : 422, { errors });
}
