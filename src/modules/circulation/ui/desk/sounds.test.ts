import { expect, test } from 'vitest';
import { createSoundPlayer, lengthOf, sounds, type SoundName } from './sounds.ts';

const hertzOf = (name: SoundName) => sounds[name].map((beat) => beat.hertz).filter((hertz) => hertz > 0);

test.each([
	['ok', [880], 80],
	['refused', [220], 300]
] as const)('%s is %j for %i ms', (name, hertz, ms) => {
	expect(hertzOf(name)).toEqual(hertz);
	expect(lengthOf(name)).toBe(ms);
});

test('a return rises, attention beats twice, the end rises by three', () => {
	expect(hertzOf('returned')).toEqual([660, 880]);
	expect(hertzOf('attention')).toEqual([440, 440]);
	const finished = hertzOf('finished');
	expect(finished).toHaveLength(3);
	expect(finished).toEqual(finished.toSorted((a, b) => a - b));
});

test('no sound outlasts the next scan', () => {
	for (const name of Object.keys(sounds) as SoundName[]) expect(lengthOf(name)).toBeLessThanOrEqual(350);
});

test('before the first key nothing is played and nothing breaks', () => {
	expect(() => createSoundPlayer(() => 1).play('ok')).not.toThrow();
});
