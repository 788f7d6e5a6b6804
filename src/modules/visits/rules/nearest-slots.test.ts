import { expect, it } from 'vitest';
import { nearestSlots } from './nearest-slots.ts';

const slot = (day: string, starts: string, free: number) => ({ day, starts, free });

it('offers the three nearest hours with room, before and after', () => {
	const slots = [
		slot('2026-12-01', '09:00', 40),
		slot('2026-12-02', '09:00', 40),
		slot('2026-12-03', '09:00', 10),
		slot('2026-12-03', '13:00', 40),
		slot('2026-12-04', '09:00', 40),
		slot('2026-12-08', '09:00', 40)
	];
	expect(nearestSlots(slots, { day: '2026-12-03', starts: '09:00', people: 32 })).toEqual([
		slot('2026-12-02', '09:00', 40),
		slot('2026-12-03', '13:00', 40),
		slot('2026-12-04', '09:00', 40)
	]);
});

it('offers nothing when nothing is free', () => {
	expect(
		nearestSlots([slot('2026-12-01', '09:00', 3)], { day: '2026-12-01', starts: '09:00', people: 4 })
	).toEqual([]);
});
