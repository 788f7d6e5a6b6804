import { emptyTitleForm, newMarc, type TitleForm } from '#modules/catalogue/index.ts';
import { addTitles, lockCopyByBarcode } from '#modules/catalogue/index.server.ts';
import { aCopy } from '#modules/catalogue/testing/a-title.ts';
import {
	addLoanPolicies,
	addPastHolds,
	addSuspensions,
	checkOutCopy,
	renewLoan
} from '#modules/circulation/index.server.ts';
import { atTheDesk } from '#modules/circulation/testing/at-the-desk.ts';
import { beginPairing, confirmPairing, setKioskPin } from '#modules/devices/index.server.ts';
import { createAccount, ensureRoles } from '#modules/identity/index.server.ts';
import { aMember, aMemberCategory } from '#modules/members/testing/a-member.ts';
import { addRooms, describeLibrary, knownPlaces } from '#modules/organisation/index.server.ts';
import { aBranch, aClosedDay } from '#modules/organisation/testing/a-branch.ts';
import { addGroupSlot, addPastBookings } from '#modules/visits/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { defaultRoles } from '#wiring/default-roles.ts';
import { titleHref } from '#wiring/pages/title-address.ts';
import {
	accounts,
	barcode,
	bookings,
	kioskPin,
	members,
	password,
	rigTime,
	songketTitles,
	titles,
	type MemberKey,
	type TitleKey
} from './journey-seed-facts.ts';
import { seedClasses } from './seed-classes.ts';
import { seedHarm } from './seed-harm.ts';
import { seedLetters } from './seed-letters.ts';
import { seedMobileLibrary } from './seed-mobile-library.ts';
import { seedMoney } from './seed-money.ts';

export type TitleAddresses = Record<TitleKey, string>;

/**
 * Fills an empty library with what the journeys need: members, titles, one suspended member, one overdue loan,
 * one title with a queue. Gives the addresses of the titles that journeys name.
 */
export async function seedJourneys(db: Db): Promise<TitleAddresses> {
	await ensureRoles(db, defaultRoles);
	await describeLibrary(db, { name: 'Perpustakaan Uji', city: 'Kota Contoh' });
	const places = await seedPlaces(db);
	await addLoanPolicies(db, [{ loanDays: 7, maxLoans: 3, maxRenewals: 1, renewalDays: 7 }]);
	const memberIds = await seedMembers(db, places.adinegoro);
	await seedAccounts(db, memberIds, places.adinegoro);
	const collection = await seedCollection(db, places);
	await seedCirculation(db, { memberIds, adinegoro: places.adinegoro, ...collection });
	await seedGroups(db, places.adinegoro);
	await seedClasses(db, { branchId: places.adinegoro, disputing: memberIds.disputing });
	await seedLetters(db, {
		valid: memberIds.emptyHanded,
		withdrawn: memberIds.collecting,
		branchId: places.adinegoro
	});
	await seedHarm(db, places.adinegoro);
	await seedMoney(db, { ...memberIds, branchId: places.adinegoro });
	await setKioskPin(db, { memberId: memberIds.atTheKiosk, pin: kioskPin }, { now: new Date(rigTime) });
	return collection.addresses;
}

/** Hours for groups from Tuesday to Thursday; one group comes today, one waits for an answer. */
async function seedGroups(db: Db, branchId: string): Promise<void> {
	for (const weekday of [2, 3, 4])
		for (const [starts, ends] of [
			['09:00', '11:00'],
			['13:00', '15:00']
		] as const)
			await addGroupSlot(db, { branchId, weekday, starts, ends, people: 40 });
	const group = {
		branchId,
		contactName: 'Guru Contoh',
		contactPhone: '+6281000000061',
		male: 14,
		female: 16,
		companions: 2,
		requestedAt: at('2026-11-18')
	};
	await addPastBookings(db, [
		{
			...group,
			...bookings.today,
			day: '2026-11-24',
			starts: '13:00',
			ends: '15:00',
			state: 'approved' as const
		},
		{
			...group,
			...bookings.waiting,
			day: '2026-12-09',
			starts: '09:00',
			ends: '11:00',
			state: 'requested' as const
		}
	]);
}

/** Kiosks of the first building; gives the token of each. */
export async function seedKiosks(
	db: Db
): Promise<Record<'guestBook' | 'selfService' | 'car' | 'lostCar', string>> {
	const { branches } = await knownPlaces(db);
	const branchId = branches.find(({ code }) => code === 'ADN')?.id ?? '';
	async function pair(name: string, start: 'guest-book' | 'self-service'): Promise<string> {
		const facts = { now: new Date(rigTime), actorId: null };
		const { code, token } = await beginPairing(db, { userAgent: null }, facts);
		const made = await confirmPairing(
			db,
			{ code, name, kind: 'kiosk', start, branchId, roomId: null },
			facts
		);
		if (!made.ok) throw new Error(made.reasons.map((reason) => reason.code).join(', '));
		return token;
	}
	return {
		guestBook: await pair('Kios pintu', 'guest-book'),
		selfService: await pair('Kios mandiri', 'self-service'),
		...(await seedMobileLibrary(db, { now: new Date(rigTime), titleIds: await carTitles(db) }))
	};
}

/** Titles of the shelf of which the car has copies too. */
async function carTitles(db: Db): Promise<string[]> {
	const copies = await Promise.all(
		(['awayOne', 'awayTwo'] as const).map((key) => lockCopyByBarcode(db, barcode(key)))
	);
	return copies.flatMap((copy) => copy?.titleId ?? []);
}

type Places = { adinegoro: string; yamin: string; publicRoom: string };

/** Two buildings; the second is closed on the day of the rig by a holiday of its own. */
async function seedPlaces(db: Db): Promise<Places> {
	const adinegoro = await aBranch(db, { code: 'ADN', shortName: 'Adinegoro' });
	const yamin = await aBranch(db, {
		code: 'MYM',
		shortName: 'Muhammad Yamin',
		openWeekdays: [1, 2, 3, 4, 5, 6]
	});
	await aClosedDay(db, '2026-11-24', 'Hari Contoh', yamin.id);
	const [room] = await addRooms(db, [
		{ branchId: adinegoro.id, code: 'UMUM', name: 'Ruang Umum' },
		{ branchId: yamin.id, code: 'UMUM', name: 'Ruang Baca' }
	]);
	if (!room) throw new Error('no room was made');
	return { adinegoro: adinegoro.id, yamin: yamin.id, publicRoom: room.id };
}

type MemberIds = Record<MemberKey, string>;

async function seedMembers(db: Db, homeBranchId: string): Promise<MemberIds> {
	const category = await aMemberCategory(db, 'Umum');
	const pupils = await aMemberCategory(db, 'Pelajar');
	const paying = await aMemberCategory(db, 'Berdenda');
	const kinds: Partial<Record<string, string>> = { returningLate: pupils.id, payingLate: paying.id };
	const ids = new Map<string, string>();
	for (const [key, { card, name }] of Object.entries(members)) {
		const categoryId = kinds[key] ?? category.id;
		const made = await aMember(db, { cardNumber: card, name, homeBranchId, categoryId });
		ids.set(key, made.id);
	}
	return complete(members, ids);
}

async function seedAccounts(db: Db, memberIds: MemberIds, branchId: string): Promise<void> {
	const keys = Object.keys(members).filter(isMemberKey);
	const idOf = new Map<string, string>(keys.map((key) => [members[key].card, memberIds[key]]));
	for (const { card, name, role } of Object.values(accounts)) {
		const made = await createAccount(
			db,
			{
				card,
				name,
				roleName: role,
				password,
				memberId: idOf.get(card) ?? null,
				branchId: role === 'anggota' ? null : branchId
			},
			{ now: new Date(rigTime) }
		);
		if (!made.ok) throw new Error(`account ${card}: ${made.reasons.map(({ code }) => code).join(', ')}`);
	}
}

/** What a title of the rig has besides its name. */
const about: Partial<Record<TitleKey, Partial<TitleForm>>> = {
	onShelf: {
		subtitle: 'lokomotif dan rel di lembah',
		publisher: 'Penerbit Contoh',
		place: 'Kota Contoh',
		classNumber: '625.26',
		callNumber: '625.26 REK k',
		subjects: ['Kereta api', 'Tambang batu bara'],
		summaries: ['Cerita rekaan tentang kereta uap yang membawa batu bara menuruni lembah.']
	},
	readOnSite: { classNumber: '912', callNumber: 'R 912 REK p', subjects: ['Peta'] }
};

async function seedCollection(db: Db, places: Places) {
	const named = Object.entries(titles).map(([key, title]) => ({
		...record(title, isTitleKey(key) ? about[key] : undefined),
		isLocal: key === 'onShelf' || key === 'queued'
	}));
	const fillers = Array.from({ length: songketTitles }, (_, index) =>
		record(`Motif Songket, jilid ${index + 1}`, {
			subjects: ['Songket', 'Tenun'],
			classNumber: '746.14',
			callNumber: `746.14 REK m${index + 1}`,
			yearText: String(2001 + index)
		})
	);
	const added = await addTitles(db, [...named, ...fillers]);
	const ids = new Map<string, string>();
	const addresses = new Map<string, string>();
	for (const [index, key] of Object.keys(titles).entries()) {
		ids.set(key, added[index]?.id ?? '');
		addresses.set(key, titleHref(added[index]?.publicId ?? '', Object.values(titles)[index] ?? ''));
	}
	const shelf = { branchId: places.adinegoro, roomId: places.publicRoom };
	const titleIds = complete(titles, ids);
	const copyIds = new Map<string, string>();
	for (const key of Object.keys(titles).filter(isTitleKey)) {
		const isElsewhere = key === 'otherBuilding' || key === 'sentHome';
		const inPlace = isElsewhere ? { branchId: places.yamin } : shelf;
		const access = key === 'readOnSite' ? ('library-use' as const) : ('loanable' as const);
		const status = key === 'kept' || key === 'fourth' ? ('on-hold-shelf' as const) : ('available' as const);
		const made = await aCopy(db, {
			...inPlace,
			access,
			status,
			titleId: titleIds[key],
			barcode: barcode(key)
		});
		copyIds.set(key, made.id);
		if (key === 'onShelf' || key === 'queued' || key === 'renewable' || key === 'renewedOnce')
			await aCopy(db, { ...shelf, titleId: titleIds[key], barcode: barcode(key, 2) });
	}
	for (const { id } of added.slice(named.length)) await aCopy(db, { ...shelf, titleId: id });
	return { titleIds, copyIds: complete(titles, copyIds), addresses: complete(titles, addresses) };
}

const record = (title: string, form: Partial<TitleForm> = {}) => ({
	marc: newMarc({
		...emptyTitleForm,
		title,
		authors: [{ heading: 'Rekaan, Rusli', kind: 'person', role: null, main: true }],
		yearText: '2014',
		language: 'ind',
		...form
	}),
	createdAt: new Date('2026-11-02T09:00:00+07:00')
});

type Ids = {
	memberIds: MemberIds;
	adinegoro: string;
	titleIds: Record<TitleKey, string>;
	copyIds: Record<TitleKey, string>;
};

/** Lent and renewed by the same acts that the desk uses, on days before the rig's. */
async function seedCirculation(db: Db, { memberIds, adinegoro, titleIds, copyIds }: Ids): Promise<void> {
	async function lend(member: MemberKey, copy: string, on: string): Promise<string> {
		const outcome = await checkOutCopy(
			db,
			{ card: members[member].card, barcode: copy },
			atTheDesk(adinegoro, on)
		);
		if (!outcome.ok) throw new Error(`${copy}: ${outcome.reasons.map(({ code }) => code).join(', ')}`);
		return outcome.loan.id;
	}
	async function lendAndRenew(member: MemberKey, copy: string): Promise<void> {
		const loan = await lend(member, copy, '2026-11-14');
		const outcome = await renewLoan(db, { loan }, atTheDesk(adinegoro, '2026-11-18'));
		if (!outcome.ok) throw new Error(outcome.reasons.map(({ code }) => code).join(', '));
	}
	for (const [copy, member] of [
		[1, 'renewing'],
		[2, 'renewingPlainly']
	] as const) {
		await lendAndRenew(member, barcode('renewedOnce', copy));
		await lend(member, barcode('renewable', copy), '2026-11-20');
		await lend(member, barcode('queued', copy), '2026-11-20');
	}
	await lend('late', barcode('lateOne'), '2026-11-10');
	await lend('returningLate', barcode('lateReturn'), '2026-11-10');
	await lend('returningLate', barcode('endsOnMonday'), '2026-11-23');
	await lend('shown', barcode('shownLoan'), '2026-11-21');
	await lend('havingOut', barcode('wanted'), '2026-11-20');
	await lend('havingOut', barcode('wantedByMany'), '2026-11-20');
	await lend('fullHanded', barcode('fullOne'), '2026-11-20');
	await lend('fullHanded', barcode('fullTwo'), '2026-11-20');
	await lendAndRenew('fullHanded', barcode('fullThree'));

	const waiting = { pickupBranchId: adinegoro, state: 'waiting' as const };
	const ready = { pickupBranchId: adinegoro, state: 'ready' as const, readyUntil: '2026-11-27' };
	const kept = (title: TitleKey) => ({ titleId: titleIds[title], copyId: copyIds[title] });
	await addPastHolds(db, [
		{ ...waiting, titleId: titleIds.queued, memberId: memberIds.waiting, placedAt: at('2026-11-21') },
		{ ...waiting, titleId: titleIds.queued, memberId: memberIds.shown, placedAt: at('2026-11-22') },
		{
			...waiting,
			titleId: titleIds.wantedByMany,
			memberId: memberIds.collecting,
			placedAt: at('2026-11-21')
		},
		{
			...waiting,
			titleId: titleIds.wantedByMany,
			memberId: memberIds.suspended,
			placedAt: at('2026-11-22')
		},
		{ ...ready, ...kept('kept'), memberId: memberIds.collecting, placedAt: at('2026-11-20') },
		{ ...ready, ...kept('fourth'), memberId: memberIds.borrowing, placedAt: at('2026-11-20') }
	]);
	await addSuspensions(db, [
		{ memberId: memberIds.suspended, startsOn: '2026-11-20', endsOn: '2026-12-01', lateDays: 4 }
	]);
}

const at = (day: string) => new Date(`${day}T10:00:00+07:00`);

const isMemberKey = (key: string): key is MemberKey => Object.hasOwn(members, key);

const isTitleKey = (key: string): key is TitleKey => Object.hasOwn(titles, key);

/** The same keys with what was found for them; a missing one stops the rig. */
function complete<Key extends string>(
	keys: Record<Key, unknown>,
	found: ReadonlyMap<string, string>
): Record<Key, string> {
	const all: Partial<Record<Key, string>> = {};
	for (const key in keys) {
		const value = found.get(key);
		if (value === undefined || value === '') throw new Error(`The rig has no ${key}`);
		all[key] = value;
	}
	return all as Record<Key, string>;
}
