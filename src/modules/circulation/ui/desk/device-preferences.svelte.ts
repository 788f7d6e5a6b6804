import { deviceMemory } from './device-memory.ts';
import { readKeyPreference, rememberKeyPreference, usualKeys, type KeyPreference } from './key-preference.ts';
import {
	readReceiptPreference,
	rememberReceiptPreference,
	usualReceipt,
	type ReceiptPreference
} from './receipt-preference.ts';
import {
	readSoundPreference,
	rememberSoundPreference,
	usualSound,
	type SoundPreference
} from './sound-preference.ts';
import { createSoundPlayer } from './sounds.ts';

/** What this device remembers of its desk: how loud it is, when it prints a receipt, which key does what. */
export function createDevicePreferences() {
	let sound = $state.raw(usualSound);
	let receipt = $state.raw(usualReceipt);
	let keys = $state.raw(usualKeys);
	const player = createSoundPlayer(() => (sound.isOn ? sound.volume : 0));
	return {
		player,
		get sound() {
			return sound;
		},
		get receipt() {
			return receipt;
		},
		get keys() {
			return keys;
		},
		/** Once the page is alive. */
		read() {
			sound = readSoundPreference(deviceMemory());
			receipt = readReceiptPreference(deviceMemory());
			keys = readKeyPreference(deviceMemory());
			setTimeout(player.prepare);
		},
		setSound(preference: SoundPreference) {
			sound = preference;
			rememberSoundPreference(deviceMemory(), preference);
			player.unlock();
			player.play('ok');
		},
		setKeys(preference: KeyPreference) {
			keys = preference;
			rememberKeyPreference(deviceMemory(), preference);
		},
		setReceipt(preference: ReceiptPreference) {
			receipt = preference;
			rememberReceiptPreference(deviceMemory(), preference);
		}
	};
}

export type DevicePreferences = ReturnType<typeof createDevicePreferences>;
