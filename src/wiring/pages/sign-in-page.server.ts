import { fail, redirect, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { isStaff, type Actor, type CardChoice } from '#modules/identity/index.ts';
import { sayIdentity, type SessionCookie } from '#modules/identity/index.server.ts';
import { cardMissing, choiceMissing, passwordMissing } from '#modules/identity/messages.ts';
import { t } from '#platform/i18n/index.ts';
import { returnPath } from '#platform/return-path/return-path.ts';
import { getApp, type App } from '../app.server.ts';
import { setSessionCookies } from '../set-session-cookies.server.ts';

type FormEvent = Pick<RequestEvent, 'request' | 'locals' | 'url' | 'getClientAddress' | 'setHeaders'> & {
	cookies: Pick<Cookies, 'set'>;
};
type SignInAnswer = Awaited<ReturnType<App['signIn']['signIn']>>;
type FieldError = { field: string; text: string };

/** What the page shows after a form that did not sign in: what to correct, and the card question where there is one. */
export type SignInForm = {
	card: string;
	errors: FieldError[];
	choice: Pick<CardChoice, 'ticket' | 'cards'> | null;
};

/** Where somebody begins after signing in: at the desk or at the own shelf. */
export const startOf = (actor: Actor): string => (isStaff(actor) ? '/petugas' : '/akun');

/** The sign-in form, first step or card question: answers with the page again, or goes on signed in. */
export async function takeSignInForm(event: FormEvent) {
	const form = await event.request.formData();
	const ticket = textIn(form, 'ticket');
	return ticket === '' ? takePassword(event, form) : takeChoice(event, form, ticket);
}

async function takePassword(event: FormEvent, form: FormData) {
	const { locale } = event.locals;
	const card = textIn(form, 'card').trim();
	const password = textIn(form, 'password');
	const errors: FieldError[] = [];
	if (card === '') errors.push({ field: 'card', text: t(cardMissing, locale) });
	if (password === '') errors.push({ field: 'password', text: t(passwordMissing, locale) });
	if (errors.length > 0) return failWith(422, { card, errors, choice: null });
	const answer = await getApp().signIn.signIn({ name: card, password }, requestFacts(event));
	return goOn(event, answer, card);
}

async function takeChoice(event: FormEvent, form: FormData, ticket: string) {
	const { locale } = event.locals;
	const position = Number(textIn(form, 'kartu')) || null;
	const answer = await getApp().signIn.chooseCard({ ticket, position }, requestFacts(event));
	if (!answer.ok || answer.value.kind === 'signed-in') return goOn(event, answer, '');
	const errors = [{ field: 'kartu', text: t(choiceMissing, locale) }];
	return failWith(422, { card: '', errors, choice: answer.value });
}

async function goOn(event: FormEvent, answer: SignInAnswer, card: string) {
	if (!answer.ok) return refuse(event, answer.reasons, card);
	if (answer.value.kind === 'choose-card')
		return { card, errors: [], choice: answer.value } satisfies SignInForm;
	await leaveEarlierSession(event, answer.value.cookies);
	redirect(303, returnPath(event.url.searchParams.get('kembali'), startOf(answer.value.actor)));
}

type Reasons = Extract<SignInAnswer, { ok: false }>['reasons'];

function refuse(event: FormEvent, reasons: Reasons, card: string) {
	const errors = reasons.map((reason) => ({
		field: 'card',
		text: sayIdentity(reason, event.locals.locale)
	}));
	const wait = reasons.find((reason) => reason.code === 'sign-in.too-many')?.facts.minutes;
	if (typeof wait !== 'number') return failWith(422, { card, errors, choice: null });
	event.setHeaders({ 'retry-after': String(wait * 60) });
	return failWith(429, { card, errors, choice: null });
}

/** Whoever was signed in here before is signed out: the list of devices shows each once. */
async function leaveEarlierSession(event: FormEvent, cookies: readonly SessionCookie[]) {
	if (event.locals.sessionId !== null) await getApp().signIn.signOut(event.request.headers);
	setSessionCookies(event.cookies, cookies);
}

const failWith = (status: number, form: SignInForm) => fail(status, form);

const requestFacts = (event: FormEvent) => ({
	now: getApp().clock.now(),
	address: event.getClientAddress(),
	headers: event.request.headers
});

function textIn(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}
