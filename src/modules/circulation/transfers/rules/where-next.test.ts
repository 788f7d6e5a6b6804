import { expect, test } from 'vitest';
import { whereNext, type WhereNext, type WhereNextFacts } from './where-next.ts';

const here = 'adinegoro';
const there = 'yamin';
const atHome: WhereNextFacts = { here, home: here, sendHome: true, onItsWayTo: null, isLoose: true };

test.each<[string, Partial<WhereNextFacts>, WhereNext]>([
	['it came back where it belongs', {}, 'stays'],
	['it came back elsewhere', { home: there }, 'send-home'],
	['it came back elsewhere, and the library lets it stay', { home: there, sendHome: false }, 'stays'],
	['it stands on a shelf elsewhere', { home: there, isLoose: false }, 'stays'],
	['it was sent here', { onItsWayTo: here }, 'arrived'],
	['it was sent here and belongs elsewhere', { home: there, onItsWayTo: here }, 'arrived'],
	['it is scanned on its way home', { home: there, onItsWayTo: there }, 'goes-on'],
	['it is sent away from home and scanned before it left', { onItsWayTo: there }, 'goes-on'],
	['it is on its way and homes are no longer sent to', { onItsWayTo: there, sendHome: false }, 'goes-on']
])('%s', (_, facts, next) => {
	expect(whereNext({ ...atHome, ...facts })).toBe(next);
});
