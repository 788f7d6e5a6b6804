import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ask } from '#tests/support/ask.ts';
import { accounts, members } from '#tests/support/journey-seed-facts.ts';
import { signInOverHttp, type SessionCookie } from '#tests/support/sign-in-over-http.ts';
import { callers, type Caller, type Route } from './route.ts';
import { endingSessions, routes } from './route-table.ts';
import { routesInSources } from './routes-in-sources.ts';

/** Sessions of their own for the readers, so that other journeys keep theirs. */
function sessionOf(caller: Caller): SessionCookie | null {
	const { sessions, kiosks } = inject('journey');
	if (caller === 'visitor') return null;
	if (caller === 'kios') return kiosks.guestBook;
	return sessions[caller === 'anggota' ? 'emptyHanded' : caller];
}

const addressOf = ({ what, at }: Route) => {
	const title = /\/katalog\/(\w+)/.exec(inject('journey').titles.onShelf)?.[1] ?? '';
	return (at ?? what.slice(what.indexOf(' ') + 1)).replace('{title}', title);
};

const isChange = ({ what }: Route) => !what.startsWith('GET');

function knock(route: Route, caller: Caller, origin?: string | null): Promise<Response> {
	const { form, json } = route;
	return ask(addressOf(route), {
		method: route.what.startsWith('DELETE') ? 'DELETE' : undefined,
		session: sessionOf(caller),
		...(form ? { form } : {}),
		...(json === undefined ? {} : { json }),
		...(origin === undefined ? {} : { origin })
	});
}

describe('who may what', () => {
	it('every route of the application is in the table', () => {
		const known = [...routes.map(({ what }) => what), ...endingSessions].sort();
		expect(routesInSources()).toEqual(known);
	});

	it.each(routes)('$what', async (route) => {
		const answers = await Promise.all(
			callers.map(async (caller) => [caller, outcomeOf(await knock(route, caller))] as const)
		);
		const expected = callers.map((caller) => [caller, expectedOf(route, caller)]);
		expect(answers).toEqual(expected);
	});

	it('signing out and ending all sessions work for whoever is signed in, and end them', async () => {
		const { address } = inject('journey');
		const [first, second, third] = await Promise.all(
			[1, 2, 3].map(() => signInOverHttp(address, accounts.leaving.card))
		);
		const isIn = async (session: SessionCookie | undefined) =>
			(await ask('/akun', { session: session ?? null })).status === 200;
		await ask('/keluar', { session: first ?? null, form: {} });
		expect([await isIn(first), await isIn(second), await isIn(third)]).toEqual([false, true, true]);
		await ask('/akun/sesi', { session: second ?? null, form: {} });
		expect([await isIn(second), await isIn(third)]).toEqual([false, false]);
	});
});

type Outcome = 'may' | 'pair first' | 'sign in' | 'own shelf' | 'forbidden' | `${number}`;

/** What an answer means for whoever asked. */
function outcomeOf(answer: Response): Outcome {
	const to = answer.headers.get('location') ?? '';
	if (answer.status === 401 || (answer.status === 303 && to.startsWith('/masuk?kembali='))) return 'sign in';
	if (answer.status === 403) return 'forbidden';
	if (answer.status === 303 && to === '/kios/pasangkan') return 'pair first';
	if (answer.status === 303 && to === '/akun') return 'own shelf';
	return answer.status < 500 ? 'may' : `${answer.status}`;
}

function expectedOf({ what, open }: Route, caller: Caller): Outcome {
	if (open.includes(caller)) {
		// A device that asks to be paired is shown its code.
		if (what === 'POST /kios/pasangkan' && caller !== 'kios') return 'pair first';
		// Where one is already signed in, the sign-in page leads on.
		return what === 'GET /masuk' && caller === 'anggota' ? 'own shelf' : 'may';
	}
	// A kiosk of a room is no book car.
	if (what.includes(' /kios')) return caller === 'kios' ? 'forbidden' : 'pair first';
	// Away from its own pages a kiosk is a visitor.
	if (caller === 'visitor' || caller === 'kios') return 'sign in';
	return what.includes(' /petugas') && caller === 'anggota' ? 'own shelf' : 'forbidden';
}

/** Who might do it: whoever has no device is led to the page that pairs one before anything else is asked. */
const callerFor = ({ what, json }: Route): Caller => (what.includes(' /kios') && json ? 'kios' : 'admin');

describe('posts of other sites', () => {
	const posts = routes.filter(isChange);

	it.each(posts)(
		'$what is refused from a foreign page and from one that hides where it comes from',
		async (route) => {
			for (const origin of ['https://lain.example', 'null', null])
				expect((await knock(route, callerFor(route), origin)).status, String(origin)).toBe(403);
		}
	);

	it.each(endingSessions)('%s is refused from a foreign page', async (what) => {
		const path = what.slice('POST '.length);
		const answer = await ask(path, {
			session: sessionOf('anggota'),
			form: {},
			origin: 'https://lain.example'
		});
		expect(answer.status).toBe(403);
		expect((await ask('/akun', { session: sessionOf('anggota') })).status).toBe(200);
	});
});

describe('readers and other readers', () => {
	const reader = () => inject('journey').sessions.emptyHanded;
	let loan = '';

	beforeAll(async () => {
		const answer = await ask(`/api/v1/members/${members.late.card}`, { session: sessionOf('petugas') });
		const { loans }: { loans: { id: string }[] } = await answer.json();
		loan = loans[0]?.id ?? '';
		expect(loan).not.toBe('');
	});

	it('a reader sees the own card over the API and nobody else’s, whether it exists or not', async () => {
		const status = async (card: string) =>
			(await ask(`/api/v1/members/${card}`, { session: reader() })).status;
		expect(await status(members.emptyHanded.card)).toBe(200);
		expect(await status(members.late.card)).toBe(403);
		expect(await status('TIDAK-ADA')).toBe(403);
	});

	it('somebody else’s loan is answered as if there were none', async () => {
		const api = await ask('/api/v1/renewals', {
			session: reader(),
			json: { loan, key: 'pinjaman-orang-lain' }
		});
		expect(api.status).toBe(404);
		const page = await ask('/akun/pinjaman?/perpanjang', { session: reader(), form: { pinjaman: loan } });
		expect(await page.text()).toContain('Pinjaman ini tidak kami temukan');
	});

	it('pages of somebody who is signed in are kept by nobody in between', async () => {
		const answer = await ask('/akun', { session: reader() });
		expect(answer.headers.get('cache-control')).toMatch(/no-store|private/);
	});
});

describe('what every answer says to the browser', () => {
	it('the content policy allows no foreign script, frame or form', async () => {
		const answer = await ask('/');
		const policy = answer.headers.get('content-security-policy') ?? '';
		for (const rule of [
			"default-src 'self'",
			"script-src 'self' 'nonce-",
			"object-src 'none'",
			"frame-ancestors 'none'",
			"form-action 'self'",
			"base-uri 'self'"
		])
			expect(policy).toContain(rule);
		expect(policy).not.toMatch(/script-src[^;]*unsafe/);
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
		expect(answer.headers.get('referrer-policy')).toBe('same-origin');
	});

	it('the session’s cookie is out of reach of scripts and of other sites', async () => {
		const form = { card: accounts.leaving.card, password: 'rahasia-ombilin' };
		const answer = await ask('/masuk?kembali=//lain.example', { form });
		expect(answer.headers.get('location')).toBe('/akun');
		const cookie = answer.headers.getSetCookie().find((line) => line.includes('session_token')) ?? '';
		expect(cookie).toMatch(/; ?HttpOnly/i);
		expect(cookie).toMatch(/; ?SameSite=Lax/i);
	});
});
