import { expect, test } from 'vitest';
import { readSoundPreference, rememberSoundPreference, usualSound } from './sound-preference.ts';
import { aMemory } from './testing/a-memory.ts';

test.each([
	{ isOn: true, volume: 0.5 },
	{ isOn: false, volume: 1 },
	{ isOn: true, volume: 0 },
	{ isOn: true, volume: 0.35 }
])('%j is remembered', (preference) => {
	const memory = aMemory();
	rememberSoundPreference(memory, preference);
	expect(readSoundPreference(memory)).toEqual(preference);
});

test('a volume beyond the scale is brought back to it', () => {
	const memory = aMemory();
	rememberSoundPreference(memory, { isOn: true, volume: 7 });
	expect(readSoundPreference(memory).volume).toBe(1);
});

test.each([null, '', 'nyala', 'nyala 2', 'keras 0.5', '<b>'])('%s is the usual sound', (written) => {
	expect(readSoundPreference(aMemory(written === null ? {} : { 'meja-suara': written }))).toEqual(usualSound);
});
