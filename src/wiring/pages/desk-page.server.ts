import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	deskDay,
	deskRequest,
	deskSession,
	LONGEST_CODE,
	serveDesk,
	type DeskMode,
	type DeskReply
} from '#modules/circulation/index.server.ts';
import type { Actor } from '#modules/identity/index.ts';
import { drawQrCode } from '#formats/barcode/barcode.ts';
import { m, t, type Locale } from '#platform/i18n/index.ts';
import { KeyUsedForSomethingElse } from '#platform/requests/answer-once.ts';
import type { App } from '../app.server.ts';
import { actAtDesk, deskRights, mayAsk } from './desk-door.server.ts';

const notAllowed = m(() => ({
	id: 'Peran Anda belum boleh melakukan ini. Tanya kepala layanan.',
	en: 'Your role does not allow this. Ask the head of service.'
}));
const notUnderstood = m(() => ({
	id: 'Kode ini tidak bisa dibaca. Pindai lagi.',
	en: 'This code could not be read. Scan it again.'
}));
const keyUsed = m(() => ({
	id: 'Pindaian ini sudah dicatat dengan isi lain. Pindai lagi.',
	en: 'This scan was recorded with other contents. Scan it again.'
}));

/** What the page needs before the first scan. */
export function deskPage(app: App, url: URL, actor: Actor | null, locale: Locale) {
	const { modes, mayFind, mayHarm } = deskRights(actor);
	const [first] = modes;
	if (first === undefined) error(403, t(notAllowed, locale));
	const day = url.searchParams.get('tanggal') ?? '';
	const wanted = modeOf(url.searchParams.get('mode'), { kembali: 'returns', baca: 'reading' });
	return {
		mode: modes.includes(wanted) ? wanted : first,
		canLend: modes.includes('automatic'),
		canRead: modes.includes('reading'),
		canHarm: mayHarm,
		canFind: mayFind,
		/** The day set for Kembali massal, while no script keeps it. */
		returnsOn: v.is(deskDay, day) ? day : null,
		renewalQr: drawQrCode(`${url.origin}/akun/pinjaman`),
		serverNow: app.clock.now().getTime(),
		postKey: randomUUID()
	};
}

/** The mode that a name stands for; Otomatis for any other. */
const modeOf = (name: unknown, named: Record<string, DeskMode>): DeskMode =>
	(typeof name === 'string' && Object.hasOwn(named, name) ? named[name] : undefined) ?? 'automatic';

/** More scans than anybody makes while a page waits. */
const MOST_CODES = 50;

const readCode = (sent: FormDataEntryValue): string[] => {
	const code = typeof sent === 'string' ? sent.trim().slice(0, LONGEST_CODE) : '';
	return code === '' ? [] : [code];
};

/** As much of a request as is looked at here. */
type Asked = Pick<RequestEvent, 'locals' | 'request' | 'url'>;
type Refusal = { status: number; say: string };

async function answer(app: App, actor: Actor | null, locale: Locale, sent: unknown) {
	const request = v.safeParse(deskRequest, sent);
	if (!actor || !request.success)
		return { refusal: { status: actor ? 400 : 401, say: t(notUnderstood, locale) } satisfies Refusal };
	if (!mayAsk(actor, request.output))
		return { refusal: { status: 403, say: t(notAllowed, locale) } satisfies Refusal };
	try {
		const rights = { override: deskRights(actor).mayOverride };
		return { reply: await serveDesk(app.db, request.output, actAtDesk(app, actor), locale, rights) };
	} catch (cause) {
		if (!(cause instanceof KeyUsedForSomethingElse)) throw cause;
		return { refusal: { status: 409, say: t(keyUsed, locale) } satisfies Refusal };
	}
}

/** A scan from the page's script: JSON in, JSON out; only our own pages may ask. */
export async function answerScan(app: App, event: Asked): Promise<Response> {
	const { locale, actor } = event.locals;
	if (event.request.headers.get('origin') !== event.url.origin)
		return Response.json({ say: t(notAllowed, locale) }, { status: 403 });
	const sent: unknown = await event.request.json().catch(() => null);
	const { reply, refusal } = await answer(app, actor, locale, sent);
	const headers = { 'cache-control': 'no-store' };
	if (refusal) return Response.json({ say: refusal.say }, { status: refusal.status, headers });
	return Response.json(reply, { headers });
}

/**
 * The same without the script: a scan, a choice of a question, or all the scans that were made while the page waited
 * for its script in vain. The answer carries the open session along, because the page keeps nothing.
 */
export async function answerForm(app: App, event: Asked) {
	const { locale, actor } = event.locals;
	const sent = await event.request.formData();
	const form = Object.fromEntries(sent);
	const mode = modeOf(form['mode'], { returns: 'returns', reading: 'reading' });
	const returnsOn = mode === 'returns' && v.is(deskDay, form['on']) ? form['on'] : null;
	const codes = sent.getAll('code').flatMap(readCode).slice(0, MOST_CODES);
	// Enter in the empty box: the session is over.
	if (form['act'] === 'scan' && codes.length === 0)
		return { mode: 'automatic' as const, returnsOn: null, replies: [], session: null };
	const requests =
		codes.length > 1
			? codes.map((code, index) => ({ ...form, code, key: `${String(form['key'])}.${index}` }))
			: [{ ...form, ...(codes[0] === undefined ? {} : { code: codes[0] }) }];
	const replies: DeskReply[] = [];
	let card = form['card'];
	for (const request of requests) {
		const asked = { ...request, mode, ...(card === undefined ? {} : { card }) };
		const { reply, refusal } = await answer(app, actor, locale, asked);
		if (refusal) return fail(refusal.status, { mode, returnsOn, replies, session: null, say: refusal.say });
		replies.push(reply);
		card = reply.session?.card ?? card;
	}
	const session =
		actor && typeof card === 'string' && mode !== 'returns'
			? await deskSession(app.db, card, actAtDesk(app, actor), locale)
			: null;
	return { mode, returnsOn, replies, session };
}
