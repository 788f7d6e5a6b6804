import type { Sip2Hold, Sip2Item, Sip2Loan, Sip2Account, Sip2Card, Sip2Ports } from '../ports.ts';

export const rigNow = new Date('2026-11-24T07:30:00Z');
export const stamp = '20261124    143000';

export const aLoan = (facts: Partial<Sip2Loan> = {}): Sip2Loan => ({
	id: 'pj-1',
	dueOn: '2026-12-01',
	lentAt: new Date(rigNow.getTime() - 86_400_000),
	overdue: false,
	titleId: 'k7f3x2',
	title: 'Kemarau',
	copy: '00010001',
	...facts
});

export const aMemberHold = (facts: Partial<Sip2Hold> = {}): Sip2Hold => ({
	id: 'ps-1',
	state: 'waiting',
	titleId: 'b2c3d4',
	title: 'Sengsara Membawa Nikmat',
	...facts
});

export const aReader = (facts: Partial<Sip2Card & Sip2Account> = {}): Sip2Card & Sip2Account => ({
	memberId: 'm-1',
	card: 'PD-000001',
	name: 'Siti Contoh',
	needsPin: false,
	alerts: [],
	limit: 3,
	loans: [],
	holds: [],
	unpaid: { amount: 0, charges: [] },
	...facts
});

export const anItem = (facts: Partial<Sip2Item> = {}): Sip2Item => ({
	barcode: '00010001',
	title: 'Kemarau',
	titleId: 'k7f3x2',
	status: 'available',
	materialType: 'monograf',
	branchCode: 'ADN',
	dueOn: null,
	waiting: 0,
	...facts
});

const unasked = (what: string) => () => Promise.reject(new Error(`nothing should ask for ${what}`));

/** A library that knows one token and nothing else; each test says what it is asked. */
export function aSmallLibrary(ports: Partial<Sip2Ports> = {}): Sip2Ports {
	return {
		now: () => rigNow,
		signIn: ({ token, location }) => {
			if (token !== 'suluah_benar' && token !== 'suluah_kasir')
				return Promise.resolve({ ok: false, why: 'token' });
			if (location === 'XXX') return Promise.resolve({ ok: false, why: 'location' });
			const device = {
				token,
				accountId: 'kios-1',
				branch: { id: 'g1', code: 'ADN' },
				mayLend: true,
				mayTakeBack: true,
				mayTakeMoney: token === 'suluah_kasir'
			};
			return Promise.resolve({ ok: true, device });
		},
		isStillIn: () => Promise.resolve(true),
		libraryName: () => Promise.resolve('Perpustakaan Contoh'),
		card: () => Promise.resolve(null),
		account: unasked('what is on a card'),
		checkPin: unasked('a PIN'),
		item: () => Promise.resolve(null),
		lend: unasked('a loan'),
		takeBack: unasked('a return'),
		renew: unasked('a renewal'),
		pay: unasked('money'),
		placeHold: unasked('a hold'),
		cancelHold: unasked('the end of a hold'),
		...ports
	};
}
