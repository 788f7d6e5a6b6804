import { describe, expect, it } from 'vitest';
import { groupVisitDefaults, refuseGroupVisit, type GroupVisitFacts } from './group-visit.ts';

const aClass: GroupVisitFacts = {
	policy: groupVisitDefaults,
	people: 32,
	daysFromNow: 7,
	isSlot: true,
	isOpen: true,
	places: 40,
	free: 40,
	openRequests: 0,
	byStaff: false
};

describe('a group visit', () => {
	it.each([
		['a class in a week', {}, []],
		['exactly the places that are free', { free: 32 }, []],
		['one place too few', { free: 31 }, ['group.slot-full']],
		['as many as the slot is made for', { people: 40 }, []],
		['one more than it is made for', { people: 41 }, ['group.larger-than-slot']],
		['five people', { people: 5 }, []],
		['four people simply come', { people: 4 }, ['group.too-few']],
		['the day after tomorrow', { daysFromNow: 2 }, []],
		['tomorrow', { daysFromNow: 1 }, ['group.too-soon']],
		['tomorrow, taken by staff', { daysFromNow: 1, byStaff: true }, []],
		['yesterday, even by staff', { daysFromNow: -1, byStaff: true }, ['group.too-soon']],
		['in ninety days', { daysFromNow: 90 }, []],
		['in ninety-one', { daysFromNow: 91 }, ['group.too-far']],
		['on a holiday', { isOpen: false }, ['group.day-closed']],
		['at an hour without groups', { isSlot: false, places: 0, free: 0 }, ['group.slot-unknown']],
		['the third request', { openRequests: 2 }, []],
		['the fourth request', { openRequests: 3 }, ['group.too-many-open']]
	] satisfies [string, Partial<GroupVisitFacts>, string[]][])('%s', (_, change, expected) => {
		expect(refuseGroupVisit({ ...aClass, ...change }).map(({ code }) => code)).toEqual(expected);
	});
});
