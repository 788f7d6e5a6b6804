import {
	claimReturn,
	countReading,
	loseCopy,
	loansOfMember,
	returnCopy,
	sendCopy,
	type Act
} from '#modules/circulation/index.server.ts';
import { addDays } from '#platform/clock/index.ts';
import type { Db } from '#platform/database/index.server.ts';
import { copiesInScenes, sceneActs } from '#database/demo/life/scene-cast.ts';
import type { DemoLife, DemoLoan } from '#database/demo/types.ts';
import type { PeopleIds } from './load-people.ts';
import type { PlaceIds } from './load-places.ts';

type Ids = { places: PlaceIds; people: PeopleIds };

/** As many copies as lay on the trolley in the evening before. */
const ON_TROLLEY = 6;

/**
 * What happened to copies beyond loan and return, by the acts that staff use: one lost, one that its reader says is
 * back, two on their way between the buildings, and the trolley of the evening before.
 */
export async function loadHarm(db: Db, life: DemoLife, asOf: string, ids: Ids): Promise<void> {
	const at = (daysBefore: number, time: string, branch = 'ADN'): Act => ({
		now: new Date(`${addDays(asOf, -daysBefore)}T${time}+07:00`),
		actorId: null,
		branchId: ids.places.branch(branch),
		channel: 'demo'
	});
	const cast = new Set(sceneActs.map(({ card }) => card));
	const isFree = ({ title }: { title: string }) => !Object.hasOwn(copiesInScenes, title);
	const out = life.loans.filter(
		(loan) => loan.returnedAt === undefined && !cast.has(loan.member) && isFree(loan)
	);
	const late = out.find(({ dueOn }) => dueOn < asOf);
	const longOut = out.find((loan) => loan !== late && loan.lentAt < addDays(asOf, -5));
	/** The short id of a loan, as screens know it. */
	const idOf = async (loan: DemoLoan | undefined) => {
		const memberId = loan && ids.people.members.get(loan.member);
		const loans = memberId === undefined ? [] : await loansOfMember(db, memberId, at(0, '08:00:00').now);
		return loans.find(({ copy }) => copy === loan?.copy)?.id;
	};
	const lost = await idOf(late);
	const agreed = { asked: 'same', price: null, note: 'Tertinggal di angkot' } as const;
	if (lost) await loseCopy(db, { loan: lost, agreed }, at(3, '10:20:00'));
	const claimed = await idOf(longOut);
	const said = { on: addDays(asOf, -4), note: 'Lewat kotak pengembalian' };
	if (claimed) await claimReturn(db, { loan: claimed, ...said }, at(2, '09:10:00'));

	const standing = life.copies.filter(
		(copy) =>
			copy.branch === 'ADN' && copy.status === 'available' && copy.access === 'loanable' && isFree(copy)
	);
	const [moved] = standing.slice(-1);
	if (moved)
		await sendCopy(db, { barcode: moved.barcode, to: 'MYM', note: 'Untuk Pojok Anak' }, at(1, '15:30:00'));
	const awaited = new Set(life.holds.map(({ title }) => title));
	const elsewhere = out.find(
		(loan) => loan.branch === 'ADN' && loan !== late && loan !== longOut && !awaited.has(loan.title)
	);
	if (elsewhere) await returnCopy(db, { barcode: elsewhere.copy }, at(1, '16:05:00', 'MYM'));
	for (const copy of standing.slice(-ON_TROLLEY - 1, -1))
		await countReading(db, { barcode: copy.barcode }, at(1, '19:40:00'));
}
