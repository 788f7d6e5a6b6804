import { expect, it } from 'vitest';
import type { HoldState } from '../../rules/hold-state.ts';
import { refusalsOfPause } from './pause-hold.ts';

const today = '2026-11-24';

it.each<[string, HoldState, string | null, string[]]>([
	['until today', 'waiting', '2026-11-24', []],
	['until yesterday', 'waiting', '2026-11-23', ['hold.pause-day-past']],
	['for a year', 'waiting', '2027-11-25', []],
	['for longer', 'waiting', '2027-11-26', ['hold.pause-too-long']],
	['with a copy on the shelf', 'ready', '2026-12-24', ['hold.has-copy']],
	['with a copy on its way', 'in-transit', '2026-12-24', ['hold.has-copy']],
	['when it has ended', 'cancelled', '2026-11-23', ['hold.ended', 'hold.pause-day-past']],
	['back in line', 'waiting', null, []],
	['back in line when it has ended', 'expired', null, ['hold.ended']]
])('a hold put off, %s', (_, state, until, expected) => {
	expect(refusalsOfPause({ today, state, until }).map(({ code }) => code)).toEqual(expected);
});
