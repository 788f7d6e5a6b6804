import type { DeviceMemory } from './device-memory.ts';

/** How loud this device speaks; remembered on it, because a desk by the reading room wants it softer. */
export type SoundPreference = { isOn: boolean; volume: number };

const KEY = 'meja-suara';
export const usualSound: SoundPreference = { isOn: true, volume: 0.5 };

/** Reads the remembered preference ("nyala 0.5"); anything else is the usual one. */
export function readSoundPreference(memory: DeviceMemory): SoundPreference {
	const found = /^(nyala|mati) (0|1|0\.\d{1,2})$/.exec(memory.getItem(KEY) ?? '');
	if (!found) return usualSound;
	return { isOn: found[1] === 'nyala', volume: Number(found[2]) };
}

export function rememberSoundPreference(memory: DeviceMemory, preference: SoundPreference): void {
	const volume = Math.round(Math.min(1, Math.max(0, preference.volume)) * 100) / 100;
	memory.setItem(KEY, `${preference.isOn ? 'nyala' : 'mati'} ${volume}`);
}
