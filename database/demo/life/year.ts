import { addDays } from '#platform/clock/index.ts';
import type { DemoLifeInput, DemoMember, DemoOpenDays, DemoVisit } from '../types.ts';
import { Desk, type LendingBranch } from './desk.ts';
import { renewAsPlanned, serveReader, type VisitContext } from './desk-visit.ts';
import { isoMoment, type Moment } from './moment.ts';
import { makeRandom, type Random } from './random.ts';
import { readerOf, type Reader } from './reader.ts';
import { busyness, firstDayOf, hoursOf, isSchoolDay, timeOfVisit } from './rhythm.ts';
import { nextOpenDay } from './rules.ts';
import { booksAreKeptFrom, booksInScenes, castIsQuietFrom, castOfScenes } from './scene-cast.ts';
import { playScenes, scenesByDay, type DatedAct } from './scenes.ts';

const lendingBranches: readonly LendingBranch[] = ['ADN', 'MYM', 'KL1', 'KL2'];

const isPupil = ({ category }: DemoMember) => category === 'anak' || category === 'pelajar';

/** A line in the guest book, with the facts that stay when its link to the person is cut. */
function visitOf(member: DemoMember, at: Moment, room: string, purpose: DemoVisit['purpose']): DemoVisit {
	return {
		at: isoMoment(at),
		branch: member.homeBranch,
		room,
		kind: 'member',
		member: member.card,
		sex: member.sex,
		education: member.education,
		job: member.job,
		purpose
	};
}

function roomOf(member: DemoMember, random: Random): string {
	if (member.homeBranch === 'KL1' || member.homeBranch === 'KL2') return 'MOBIL';
	if (member.category === 'anak') return 'ANAK';
	if (member.homeBranch === 'ADN' && random.chance(0.12)) return random.chance(0.6) ? 'REF' : 'LOKAL';
	return 'UMUM';
}

/** Who means to come today: to bring something back, to collect something, or just so. */
function comesToday(
	reader: Reader,
	day: string,
	mood: { busyness: number; schoolDay: boolean },
	desk: Desk,
	random: Random
): 'desk' | 'read' | undefined {
	if (reader.joinedOn > day) return undefined;
	for (const loan of desk.loansOf(reader.member.card)) {
		const plan = reader.plans.get(loan.key);
		const comesFor = plan?.renewOn === undefined ? plan?.returnOn : plan.renewIn === 'desk' && plan.renewOn;
		if (comesFor && comesFor <= day) return 'desk';
	}
	for (const collectOn of reader.collectsOn.values()) if (collectOn <= day) return 'desk';
	const holiday = isPupil(reader.member) && !mood.schoolDay ? 0.75 : 1;
	const daysAWeek = reader.member.homeBranch.startsWith('KL') ? 4 : 6.5;
	if (!random.chance((reader.visitsAWeek / daysAWeek) * mood.busyness * holiday)) return undefined;
	return random.chance(0.72) ? 'desk' : 'read';
}

/** Readers whose book came in today plan a day to fetch it; one in eight never does. */
function planCollections(
	readers: ReadonlyMap<string, Reader>,
	day: string,
	desk: Desk,
	openDays: DemoOpenDays,
	random: Random
): void {
	for (const hold of desk.holds) {
		const reader = readers.get(hold.member);
		if (hold.state !== 'ready' || hold.readyAt?.slice(0, 10) !== day || !reader) continue;
		if (booksInScenes.has(hold.title) || !random.chance(0.88)) continue;
		const collectOn = nextOpenDay(openDays, hold.pickup, addDays(day, random.between(1, 3)));
		reader.collectsOn.set(hold.key, collectOn);
	}
}

function forgetClosedHolds(
	readers: ReadonlyMap<string, Reader>,
	day: string,
	desk: Desk,
	random: Random
): void {
	for (const hold of desk.holds) {
		if (hold.state === 'expired') readers.get(hold.member)?.collectsOn.delete(hold.key);
		if (hold.state === 'waiting' && hold.placedAt.slice(0, 10) < addDays(day, -14) && random.chance(0.12))
			desk.cancelHold(hold);
	}
}

/** Lives the year day by day. The desk is left as it stands on the evening before `asOf`. */
export function liveTheYear(input: DemoLifeInput, desk: Desk): DemoVisit[] {
	const { asOf, members, openDays, seed } = input;
	const random = makeRandom(seed, 'year');
	const readers = new Map(
		members.map((member) => [member.card, readerOf(member, asOf, makeRandom(seed, member.card))])
	);
	const scenes = scenesByDay(asOf, openDays);
	const visits: DemoVisit[] = [];
	const booksKeptFrom = addDays(asOf, -booksAreKeptFrom);
	const castQuietFrom = addDays(asOf, -castIsQuietFrom);
	const context: VisitContext = {
		desk,
		random,
		mayLend: (title, day) => day < booksKeptFrom || !booksInScenes.has(title),
		isActive: ({ member, cardEndsOn }, day) =>
			cardEndsOn >= day && (day < castQuietFrom || !castOfScenes.has(member.card))
	};

	for (let day = firstDayOf(asOf); day < asOf; day = addDays(day, 1)) {
		desk.startDay({ day, minute: hoursOf('ADN', day).opens });
		forgetClosedHolds(readers, day, desk, random);
		renewAtBreakfast(readers, day, desk, random);
		const acts = scenes.get(day) ?? [];
		for (const { reader, at, why } of arrivals(readers, day, acts, input, desk, random)) {
			const forTheDesk = why === 'desk';
			visits.push(
				visitOf(
					reader.member,
					at,
					roomOf(reader.member, random),
					forTheDesk ? 'pinjam-kembali' : purposeOf(reader.member, random)
				)
			);
			if (forTheDesk) serveReader(reader, at, context);
			playScenes(acts, reader, at, desk);
		}
		planCollections(readers, day, desk, openDays, random);
	}
	return visits;
}

function purposeOf(member: DemoMember, random: Random): DemoVisit['purpose'] {
	const purposes: readonly DemoVisit['purpose'][] = isPupil(member)
		? ['membaca', 'belajar', 'belajar', 'internet']
		: ['membaca', 'membaca', 'belajar', 'internet'];
	return random.pick(purposes);
}

/** Renewing at home takes no visit: between six and nine in the morning. */
function renewAtBreakfast(
	readers: ReadonlyMap<string, Reader>,
	day: string,
	desk: Desk,
	random: Random
): void {
	for (const reader of readers.values())
		for (const loan of desk.loansOf(reader.member.card)) {
			const plan = reader.plans.get(loan.key);
			if (plan?.renewIn !== 'account' || plan.renewOn === undefined || plan.renewOn > day) continue;
			renewAsPlanned(reader, loan, { day, minute: random.between(360, 479) }, 'account', desk, random);
		}
}

type Arrival = { reader: Reader; at: Moment; why: 'desk' | 'read' };

function arrivals(
	readers: ReadonlyMap<string, Reader>,
	day: string,
	acts: readonly DatedAct[],
	{ openDays }: DemoLifeInput,
	desk: Desk,
	random: Random
): Arrival[] {
	const all: Arrival[] = [];
	const mood = { busyness: busyness(day), schoolDay: isSchoolDay(day) };
	for (const branch of lendingBranches) {
		if (!openDays(branch, day)) continue;
		for (const reader of readers.values()) {
			if (reader.member.homeBranch !== branch) continue;
			const part = acts.findIndex(({ card }) => card === reader.member.card);
			const why = part >= 0 ? 'desk' : comesToday(reader, day, mood, desk, random);
			if (!why) continue;
			// Closed days may bring the acts of two days together: then they still follow each other.
			const at =
				part >= 0
					? { day, minute: hoursOf(branch, day).opens + 45 + 20 * part }
					: timeOfVisit(branch, day, isPupil(reader.member) ? 'pupil' : 'other', random);
			all.push({ reader, at, why });
		}
	}
	return all.sort((a, b) => a.at.minute - b.at.minute);
}
