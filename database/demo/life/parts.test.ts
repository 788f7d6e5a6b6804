import { describe, expect, it, test } from 'vitest';
import { demoTitles } from '../titles/index.ts';
import { callNumberOf } from './call-number.ts';
import { shareOutCopies } from './copies.ts';
import { isoMoment, minuteOf } from './moment.ts';
import { makeRandom } from './random.ts';
import { busyness, isSchoolDay, timeOfVisit } from './rhythm.ts';
import { lastOpenDay, nextOpenDay } from './rules.ts';

describe('a call number', () => {
	it.each([
		['sitti-nurbaya-rusli', '899.221 3 RUS s'],
		['pangeran-cilik-saint-exupery', '843 SAI p'],
		['tafsir-al-azhar-hamka', '2X1.3 HAM t'],
		['si-doel-anak-betawi-madjoindo', '899.221 3 MAD d'],
		['the-hobbit-tolkien', '823 TOL h'],
		['kimia-kebahagiaan-al-ghazali', '2X5 GHA k'],
		['malin-kundang', '398.209 598 13 MAL'],
		['kompas', undefined]
	])('of %s is %s', (key, expected) => {
		const title = demoTitles.find((one) => one.key === key);
		expect(title && callNumberOf(title)).toBe(expected);
	});
});

test('copies are shared out exactly, one title at least one', () => {
	const counts = shareOutCopies(demoTitles, 920);
	expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(920);
	expect(Math.min(...counts.values())).toBe(1);
	expect(counts.get('laut-bercerita-chudori')).toBe(2);
	expect(counts.get('laskar-pelangi-hirata')).toBeGreaterThan(2);
});

describe('chance', () => {
	it('repeats itself for a seed and a purpose, and only for these', () => {
		const draw = (seed: number, purpose: string) => {
			const random = makeRandom(seed, purpose);
			return Array.from({ length: 5 }, random.next);
		};
		expect(draw(1, 'year')).toEqual(draw(1, 'year'));
		expect(draw(1, 'year')).not.toEqual(draw(1, 'guests'));
		expect(draw(1, 'year')).not.toEqual(draw(2, 'year'));
	});

	it('is spread evenly', () => {
		const random = makeRandom(3, 'spread');
		const counts = [0, 0, 0, 0, 0];
		for (let draw = 0; draw < 10_000; draw++) {
			const bucket = random.between(0, 4);
			counts[bucket] = (counts[bucket] ?? 0) + 1;
		}
		for (const count of counts) expect(Math.abs(count - 2_000)).toBeLessThan(200);
	});

	it('weighs: twice the weight is drawn twice as often, none never', () => {
		const random = makeRandom(5, 'weights');
		const weights = { a: 2, b: 1, c: 0 };
		const drawn = { a: 0, b: 0, c: 0 };
		for (let draw = 0; draw < 6_000; draw++) {
			const letter = random.weighted(['a', 'b', 'c'] as const, (one) => weights[one]);
			if (letter) drawn[letter] += 1;
		}
		expect(drawn.c).toBe(0);
		expect(drawn.a / drawn.b).toBeGreaterThan(1.8);
		expect(drawn.a / drawn.b).toBeLessThan(2.2);
		expect(random.weighted(['c'] as const, (one) => weights[one])).toBeUndefined();
	});
});

describe('the rhythm', () => {
	it('is calmer in Ramadan, and nearly still in the days after', () => {
		expect(busyness('2026-02-24')).toBeLessThan(busyness('2026-02-17'));
		expect(busyness('2026-03-21')).toBeLessThan(0.3);
	});

	it('knows school days', () => {
		expect(isSchoolDay('2026-11-24')).toBe(true);
		expect(isSchoolDay('2026-11-29')).toBe(false);
		expect(isSchoolDay('2026-07-01')).toBe(false);
		expect(isSchoolDay('2026-12-21')).toBe(false);
	});

	it('brings pupils after school and others before noon', () => {
		const random = makeRandom(9, 'hours');
		const afternoons = (visitor: 'pupil' | 'other') =>
			Array.from({ length: 400 }, () => timeOfVisit('ADN', '2026-11-24', visitor, random)).filter(
				({ minute }) => minute >= 13 * 60 && minute < 17 * 60
			).length;
		expect(afternoons('pupil')).toBeGreaterThan(afternoons('other'));
	});

	it('keeps to the hours of the day, with half an hour left', () => {
		const random = makeRandom(9, 'closing');
		for (let visit = 0; visit < 500; visit++) {
			const { minute } = timeOfVisit('ADN', '2026-03-10', 'other', random);
			expect(minute).toBeGreaterThanOrEqual(9 * 60);
			expect(minute).toBeLessThanOrEqual(16 * 60 + 30);
		}
	});
});

test('open days are found ahead and back', () => {
	const openDays = (_branch: string, day: string) => day === '2026-01-05';
	expect(nextOpenDay(openDays, 'ADN', '2026-01-02')).toBe('2026-01-05');
	expect(lastOpenDay(openDays, 'ADN', '2026-01-09')).toBe('2026-01-05');
	expect(nextOpenDay(() => false, 'ADN', '2026-01-02')).toBe('2026-01-02');
});

test('moments carry the offset of the town', () => {
	expect(isoMoment({ day: '2026-11-24', minute: minuteOf('09:05') })).toBe('2026-11-24T09:05:00+07:00');
});
