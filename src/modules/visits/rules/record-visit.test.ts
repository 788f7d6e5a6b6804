import { describe, expect, it } from 'vitest';
import { lateEntryDays, refuseVisit, type VisitFacts } from './record-visit.ts';

const aMemberNow: VisitFacts = {
	kind: 'member',
	card: 'PD-000001',
	isMemberKnown: true,
	isRoomInBranch: true,
	minutesAgo: 0,
	people: 1,
	male: null,
	female: null,
	institution: null
};
const aClass: VisitFacts = { ...aMemberNow, kind: 'group', card: null, people: 32, institution: 'SD Contoh' };
const codes = (facts: VisitFacts) => refuseVisit(facts).map(({ code }) => code);

describe('a line of the guest book', () => {
	it.each([
		['a member by card', aMemberNow, []],
		['a card of nobody', { ...aMemberNow, isMemberKnown: false }, ['visit.member-unknown']],
		['a guest without anything told', { ...aMemberNow, kind: 'guest', card: null, isMemberKnown: false }, []],
		['two guests in one line', { ...aMemberNow, kind: 'guest', people: 2 }, ['visit.group-size']],
		['a room of another building', { ...aMemberNow, isRoomInBranch: false }, ['visit.room-elsewhere']],
		['in five minutes', { ...aMemberNow, minutesAgo: -5 }, ['visit.in-the-future']],
		['at the last minute that counts', { ...aMemberNow, minutesAgo: lateEntryDays * 1440 }, []],
		['a minute later', { ...aMemberNow, minutesAgo: lateEntryDays * 1440 + 1 }, ['visit.too-long-ago']],
		['a class', aClass, []],
		['a class, boys and girls told', { ...aClass, male: 15, female: 17 }, []],
		['a class with a part left open', { ...aClass, male: 15, female: null }, []],
		['a class with one too many', { ...aClass, male: 15, female: 18 }, ['visit.group-parts']],
		['a class of nobody', { ...aClass, people: 0 }, ['visit.group-size']],
		['half a pupil', { ...aClass, people: 31.5 }, ['visit.group-size']],
		['a whole town', { ...aClass, people: 501 }, ['visit.group-size']],
		['a group of nowhere', { ...aClass, institution: null }, ['visit.group-without-name']]
	] satisfies [string, VisitFacts, string[]][])('%s', (_, facts, expected) => {
		expect(codes(facts)).toEqual(expected);
	});

	it('tells everything that is wrong at once', () => {
		expect(codes({ ...aClass, people: 0, institution: null, minutesAgo: -1 })).toHaveLength(3);
	});
});
