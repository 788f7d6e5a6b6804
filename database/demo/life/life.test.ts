import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { addDays, daysBetween } from '#platform/clock/index.ts';
import { demoCopies, demoSeed, makeDemoLife } from '../life.ts';
import { demoMembers } from '../people.ts';
import { demoBranches, demoHoursOn, demoOpenDays } from '../places.ts';
import { demoTitles } from '../titles/index.ts';
import type { DemoLife, DemoLoan } from '../types.ts';
import { nextOpenDay } from './rules.ts';
import { ageOn } from './taste.ts';

const live = (asOf: string, seed = demoSeed) =>
	makeDemoLife({
		seed,
		asOf,
		titles: demoTitles,
		copies: demoCopies,
		members: demoMembers,
		openDays: demoOpenDays
	});

const hash = (life: DemoLife) => createHash('sha256').update(JSON.stringify(life)).digest('hex');
const dayOf = (moment: string) => moment.slice(0, 10);
const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string) => Map.groupBy(items, keyOf);

const today = '2026-11-24';
const life = live(today);
const again = live(today);
const otherSeed = live(today, demoSeed + 1);

// Days around holidays and in Ramadan, each with a seed of its own.
const years: [asOf: string, life: DemoLife][] = [
	[today, life],
	['2027-01-02', live('2027-01-02', 7)],
	['2027-03-12', live('2027-03-12', 8)],
	['2026-06-02', live('2026-06-02', 9)]
];

describe('the same seed and day', () => {
	it('give the same library', () => {
		expect(hash(again)).toBe(hash(life));
	});

	it('and another seed or day gives another', () => {
		expect(hash(otherSeed)).not.toBe(hash(life));
		expect(new Set(years.map(([, one]) => hash(one))).size).toBe(years.length);
	});
});

test('its size is that of a small town library', () => {
	expect(life.copies).toHaveLength(demoCopies);
	expect(new Set(life.copies.map(({ title }) => title)).size).toBe(demoTitles.length);
	expect(life.loans.length).toBeGreaterThan(2_000);
	expect(life.loans.length).toBeLessThan(3_000);
	expect(life.visits.length).toBeGreaterThan(5_000);
	const open = life.loans.filter(({ returnedAt }) => returnedAt === undefined).length;
	expect(open).toBeGreaterThan(30);
	expect(open).toBeLessThan(65);
	expect(life.renewals.length).toBeGreaterThan(150);
	const late = life.loans.filter(
		({ returnedAt, dueOn }) => returnedAt !== undefined && dayOf(returnedAt) > dueOn
	);
	expect(late.length).toBeGreaterThan(100);
});

test('popular titles go out more, and children’s books to children', () => {
	const titles = new Map(demoTitles.map((title) => [title.key, title]));
	const lent = (demand: number) =>
		life.loans.filter(({ title }) => titles.get(title)?.demand === demand).length /
		demoTitles.filter((title) => title.demand === demand).length;
	expect(lent(4)).toBeGreaterThan(3 * lent(1));
	const members = new Map(demoMembers.map((member) => [member.card, member]));
	const childrensBooks = life.loans.filter(({ title }) => titles.get(title)?.audience === 'anak');
	const toMinors = childrensBooks.filter(({ member, lentAt }) => {
		const borrower = members.get(member);
		return borrower && ageOn(borrower, dayOf(lentAt)) < 17;
	});
	expect(toMinors.length / childrensBooks.length).toBeGreaterThan(0.6);
});

describe.each(years)(
	'the year before %s',
	(asOf, { copies, loans, renewals, visits, holds, suspensions }) => {
		const copyOf = new Map(copies.map((copy) => [copy.barcode, copy]));
		const memberOf = new Map(demoMembers.map((member) => [member.card, member]));
		const titleOf = new Map(demoTitles.map((title) => [title.key, title]));

		it('lies in the 386 days before, in order of time', () => {
			const moments = [
				loans.map(({ lentAt }) => lentAt),
				renewals.map(({ renewedAt }) => renewedAt),
				visits.map(({ at }) => at),
				holds.map(({ placedAt }) => placedAt)
			];
			for (const list of moments) expect(list).toEqual([...list].sort());
			const all = [...moments.flat(), ...loans.flatMap(({ returnedAt }) => returnedAt ?? [])];
			expect(all.every((at) => at >= addDays(asOf, -386) && dayOf(at) < asOf)).toBe(true);
		});

		it('lends no copy twice at once', () => {
			for (const [barcode, ofCopy] of groupBy(loans, ({ copy }) => copy))
				for (const [index, loan] of ofCopy.entries()) {
					const next = ofCopy[index + 1];
					if (next) expect((loan.returnedAt ?? 'open') < next.lentAt, `${barcode} ${next.key}`).toBe(true);
				}
		});

		it('never gives a member more than three', () => {
			for (const [card, ofMember] of groupBy(loans, ({ member }) => member))
				for (const { lentAt } of ofMember) {
					const atOnce = ofMember.filter(
						(one) => one.lentAt <= lentAt && (one.returnedAt ?? 'open') > lentAt
					);
					expect(atOnce.length, `${card} ${lentAt}`).toBeLessThanOrEqual(3);
				}
		});

		it('lends what may be lent, to whom it may be lent', () => {
			const wrong = loans.filter((loan) => {
				const copy = copyOf.get(loan.copy);
				const member = memberOf.get(loan.member);
				const title = titleOf.get(loan.title);
				const day = dayOf(loan.lentAt);
				return !(
					copy &&
					member &&
					title &&
					copy.title === title.key &&
					copy.branch === loan.branch &&
					copy.access === 'loanable' &&
					['available', 'on-loan', 'on-hold-shelf'].includes(copy.status) &&
					copy.acquiredOn <= day &&
					addDays(asOf, -member.registeredDaysAgo) <= day &&
					day <= addDays(asOf, member.expiresInDays) &&
					(ageOn(member, day) >= 14 || title.audience !== 'umum')
				);
			});
			expect(wrong).toEqual([]);
		});

		it('ends every loan on an open day: seven days on, and seven more for a renewal', () => {
			const renewalsOf = groupBy(renewals, ({ loan }) => loan);
			const dueOf = (loan: DemoLoan, from: string) =>
				nextOpenDay(demoOpenDays, loan.branch, addDays(from, 7));
			const wrong = loans.filter((loan) => {
				const made = renewalsOf.get(loan.key) ?? [];
				const first = dueOf(loan, dayOf(loan.lentAt));
				const isRight = made.every(
					({ previousDueOn, dueOn, renewedAt }) =>
						previousDueOn === first && dueOn === dueOf(loan, first) && dayOf(renewedAt) <= first
				);
				const last = made.length === 0 ? first : dueOf(loan, first);
				const isOpen = [loan.dueOn, dayOf(loan.lentAt)].every((day) => demoOpenDays(loan.branch, day));
				return made.length !== loan.renewals || made.length > 1 || !isRight || loan.dueOn !== last || !isOpen;
			});
			expect(wrong).toEqual([]);
			expect(renewalsOf.size).toBe(renewals.length);
		});

		it('renews nothing that somebody waits for', () => {
			const loanOf = new Map(loans.map((loan) => [loan.key, loan]));
			for (const { loan, renewedAt } of renewals) {
				const waiting = holds.filter(
					(hold) =>
						hold.title === loanOf.get(loan)?.title &&
						hold.state !== 'cancelled' &&
						hold.placedAt <= renewedAt &&
						(hold.readyAt ?? 'still') > renewedAt
				);
				expect(waiting, loan).toEqual([]);
			}
		});

		it('suspends for lateness, and lends nothing to who is suspended', () => {
			const loanOf = new Map(loans.map((loan) => [loan.key, loan]));
			for (const { member, loan, startsOn, endsOn, lateDays } of suspensions) {
				const cause = loanOf.get(loan);
				expect(cause?.member).toBe(member);
				expect(dayOf(cause?.returnedAt ?? '')).toBe(startsOn);
				if (!cause) continue;
				const late = daysBetween(cause.dueOn, startsOn);
				const openLate = Array.from({ length: late }, (_, after) => addDays(cause.dueOn, after + 1)).filter(
					(day) => demoOpenDays(cause.branch, day)
				);
				expect(lateDays).toBe(openLate.length);
				expect(endsOn).toBe(addDays(startsOn, Math.min(lateDays, 30) - 1));
				const lentMeanwhile = loans.filter(
					(one) =>
						one.member === member && one.lentAt > (cause?.returnedAt ?? '') && dayOf(one.lentAt) <= endsOn
				);
				expect(lentMeanwhile).toEqual([]);
			}
		});

		it('keeps holds and copies in step', () => {
			const live = holds.filter(({ state }) => state === 'waiting' || state === 'ready');
			expect(new Set(live.map(({ member, title }) => `${member} ${title}`)).size).toBe(live.length);
			const loanOf = new Map(loans.map((loan) => [loan.key, loan]));
			for (const hold of holds) {
				if (hold.state === 'fulfilled')
					expect(loanOf.get(hold.loan ?? '')).toMatchObject({ member: hold.member, copy: hold.copy });
				if (hold.readyUntil !== undefined) expect(demoOpenDays(hold.pickup, hold.readyUntil)).toBe(true);
				if (hold.state === 'ready') expect((hold.readyUntil ?? '') >= addDays(asOf, -1)).toBe(true);
			}
			const onLoan = loans.filter(({ returnedAt }) => returnedAt === undefined).map(({ copy }) => copy);
			const onShelf = holds.filter(({ state }) => state === 'ready').map(({ copy }) => copy);
			const withStatus = (status: string) =>
				copies.filter((copy) => copy.status === status).map(({ barcode }) => barcode);
			expect(withStatus('on-loan')).toEqual([...onLoan].sort());
			expect(withStatus('on-hold-shelf')).toEqual([...onShelf].sort());
		});

		it('has everybody come while the place is open, and nobody lend without a visit', () => {
			const branchOf = new Map(demoBranches.map((branch) => [branch.code, branch]));
			const seen = new Set(visits.map(({ at, member, branch }) => `${dayOf(at)} ${member} ${branch}`));
			const wrong = visits.filter(({ at, branch, room, kind, group }) => {
				const place = branchOf.get(branch);
				const hours = place && demoHoursOn(place, dayOf(at));
				const clock = at.slice(11, 16);
				const isOpen = hours !== undefined && hours.opens <= clock && clock <= hours.closes;
				const hasRoom = place?.rooms.some(({ code }) => code === room) === true;
				const addsUp = kind === 'group' ? group && group.male + group.female === group.total : !group;
				return !isOpen || !hasRoom || !addsUp;
			});
			expect(wrong).toEqual([]);
			const unseen = loans.filter((loan) => !seen.has(`${dayOf(loan.lentAt)} ${loan.member} ${loan.branch}`));
			expect(unseen).toEqual([]);
		});

		it('numbers the copies', () => {
			expect(new Set(copies.map(({ barcode }) => barcode)).size).toBe(copies.length);
			expect(new Set(copies.map(({ accessionNumber }) => accessionNumber)).size).toBe(copies.length);
			for (const { barcode, accessionNumber, branch, acquiredOn } of copies) {
				expect(barcode).toMatch(/^000[1-4]\d{4}$/);
				expect(accessionNumber).toMatch(new RegExp(`^\\d{4}/${branch}/${acquiredOn.slice(0, 4)}$`));
			}
		});

		describe('leaves for the day itself', () => {
			const openLoansOf = (card: string) =>
				loans.filter(({ member, returnedAt }) => member === card && returnedAt === undefined);
			const queueFor = (title: string) =>
				holds.filter((hold) => hold.title === title && hold.state === 'waiting');

			it('two loans of the account to sign in with that end soon; one cannot be renewed', () => {
				const siti = openLoansOf('PD-000001');
				expect(siti.map(({ title }) => title)).toEqual(['pulang-chudori', 'gadis-kretek-kumala']);
				for (const { dueOn, renewals } of siti) {
					expect(renewals).toBe(0);
					expect(dueOn >= asOf && dueOn <= addDays(asOf, 3)).toBe(true);
				}
				expect(queueFor('pulang-chudori')).toHaveLength(1);
				expect(copies.filter(({ title }) => title === 'pulang-chudori')).toHaveLength(1);
				expect(queueFor('gadis-kretek-kumala')).toEqual([]);
				expect(suspensions.filter(({ member, endsOn }) => member === 'PD-000001' && endsOn >= asOf)).toEqual(
					[]
				);
			});

			it('an overdue loan', () => {
				const [late, ...others] = openLoansOf('PD-000002');
				expect(others).toEqual([]);
				expect(late && late.dueOn < asOf).toBe(true);
			});

			it('a suspended member without loans', () => {
				expect(openLoansOf('PD-000010')).toEqual([]);
				const running = suspensions.find(({ member, endsOn }) => member === 'PD-000010' && endsOn >= asOf);
				expect(running?.lateDays).toBeGreaterThan(5);
			});

			it('a title whose copies are all out, with three readers in the queue', () => {
				const queue = queueFor('laut-bercerita-chudori');
				expect(queue.map(({ member }) => member)).toEqual(['PD-000018', 'PD-000008', 'PD-000032']);
				const all = copies.filter(({ title }) => title === 'laut-bercerita-chudori');
				expect(all.map(({ status }) => status)).toEqual(['on-loan', 'on-loan']);
			});

			it('a book on the hold shelf that may still be collected', () => {
				const ready = holds.find(({ member, state }) => member === 'PD-000007' && state === 'ready');
				expect(ready?.title).toBe('filosofi-teras-manampiring');
				expect((ready?.readyUntil ?? '') >= asOf).toBe(true);
			});
		});
	}
);
