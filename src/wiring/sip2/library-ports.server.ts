import { findCopy } from '#modules/catalogue/index.server.ts';
import { t } from '#platform/i18n/index.ts';
import { chargeKindWords } from '#modules/circulation/charges/messages.ts';
import {
	cancelHold,
	chargesOfMember,
	checkOutCopy,
	deskMember,
	dueDatesOfCopies,
	holdsOfMember,
	placeHold,
	queueLengths,
	renewLoan,
	returnCopy,
	takePayment
} from '#modules/circulation/index.server.ts';
import { checkKioskPin, hasKioskPin } from '#modules/devices/index.server.ts';
import { actorOfToken } from '#modules/identity/index.server.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import { memberByCard } from '#modules/members/index.server.ts';
import { branchByCode, branchById, libraryFacts } from '#modules/organisation/index.server.ts';
import type { Clock } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Sip2Account, Sip2Card, Sip2Device, Sip2Item, Sip2Ports, SignInAnswer } from './ports.ts';

/**
 * The only role whose tokens are taken here: SIP2 is not encrypted, so what signs in may open nobody's record and no
 * page of the office, whoever reads it on the way.
 */
const roleOfMachines = 'kios';

/** The library behind a conversation: the same doors that the desk, the kiosks and the API use. */
export function libraryPorts(db: Db, clock: Clock): Sip2Ports {
	const actorOf = async (token: string): Promise<Actor | null> => {
		const actor = await actorOfToken(db, `Bearer ${token}`, clock.now());
		return actor?.roleName === roleOfMachines ? actor : null;
	};
	return {
		now: clock.now,
		signIn: (given) => signIn(db, actorOf, given),
		async isStillIn({ token, accountId, mayLend, mayTakeBack, mayTakeMoney }) {
			const actor = await actorOf(token);
			if (actor?.accountId !== accountId) return false;
			const now = abilities(actor);
			return now.mayLend === mayLend && now.mayTakeBack === mayTakeBack && now.mayTakeMoney === mayTakeMoney;
		},
		libraryName: async () => (await libraryFacts(db)).name,
		card: (card) => cardOf(db, card),
		account: (card, act) => accountOf(db, card, act),
		checkPin: ({ memberId }, pin) => checkKioskPin(db, { memberId, pin }, { now: clock.now() }),
		item: (barcode) => itemOf(db, barcode),
		lend: (what, act) => checkOutCopy(db, what, act),
		takeBack: (what, act) => returnCopy(db, what, act),
		renew: (what, act) => renewLoan(db, what, act),
		async pay({ memberId, charges, amount, key }, act) {
			const input = { memberId, charges, amount, method: 'cash', branchId: act.branchId, key } as const;
			return takePayment(db, input, act);
		},
		placeHold: (what, act) => placeHold(db, what, act),
		cancelHold: (of, act) => cancelHold(db, of, act)
	};
}

const abilities = (actor: Actor): Pick<Sip2Device, 'mayLend' | 'mayTakeBack' | 'mayTakeMoney'> => ({
	mayLend: may(actor, 'circulation.loan.create'),
	mayTakeBack: may(actor, 'circulation.loan.return'),
	mayTakeMoney: may(actor, 'circulation.payment.take')
});

/** A machine stands where its account works; an account of no place is told by the machine (CP), which may be silent. */
async function signIn(
	db: Db,
	actorOf: (token: string) => Promise<Actor | null>,
	{ token, location }: { token: string; location: string }
): Promise<SignInAnswer> {
	const actor = await actorOf(token);
	if (!actor) return { ok: false, why: 'token' };
	const own = actor.branchId === null ? undefined : await branchById(db, actor.branchId);
	const branch = own ?? (location === '' ? null : await branchByCode(db, location));
	if (branch === undefined) return { ok: false, why: 'location' };
	const { accountId } = actor;
	return {
		ok: true,
		device: { token, accountId, branch: branch && { id: branch.id, code: branch.code }, ...abilities(actor) }
	};
}

async function cardOf(db: Db, card: string): Promise<Sip2Card | null> {
	const found = await memberByCard(db, card);
	if (!found) return null;
	// As at a kiosk: a child should not need to keep a secret to borrow a book.
	const needsPin = !found.isChild && (await hasKioskPin(db, found.id));
	return { memberId: found.id, card: found.cardNumber, name: found.name, needsPin };
}

async function accountOf(
	db: Db,
	{ card, memberId }: Sip2Card,
	at: { now: Date; branchId: string | null }
): Promise<Sip2Account> {
	const member = await deskMember(db, card, at);
	if (!member) throw new Error('a card that was there a moment ago is gone');
	const { alerts, limit, loans } = member;
	const open = member.unpaid > 0 ? (await chargesOfMember(db, memberId)).filter((one) => one.open > 0) : [];
	const charges = open.map(({ publicId, kind, title }) => ({
		id: publicId,
		about: title ?? t(chargeKindWords[kind], 'id')
	}));
	const holds = await holdsOfMember(db, memberId);
	return { alerts, limit, loans, holds, unpaid: { amount: member.unpaid, charges } };
}

async function itemOf(db: Db, barcode: string): Promise<Sip2Item | null> {
	const copy = await findCopy(db, barcode);
	if (!copy) return null;
	const due = await dueDatesOfCopies(db, copy.titleId);
	const waiting = await queueLengths(db, [copy.titleId]);
	return {
		barcode: copy.barcode,
		title: copy.title,
		titleId: copy.titlePublicId,
		status: copy.status,
		materialType: copy.materialType,
		branchCode: (await branchById(db, copy.branchId)).code,
		dueOn: due.get(copy.id) ?? null,
		waiting: waiting.get(copy.titleId) ?? 0
	};
}
