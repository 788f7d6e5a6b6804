import { deviceMemory } from './device-memory.ts';
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

/** What this device remembers of its desk: how loud it is, and when it prints a receipt. */
export function createDevicePreferences() {
	let sound = $state.raw(usualSound);
	let receipt = $state.raw(usualReceipt);
	const player = createSoundPlayer(() => (sound.isOn ? sound.volume : 0));
	return {
		player,
		get sound() {
			return sound;
		},
		get receipt() {
			return receipt;
		},
		/** Once the page is alive. */
		read() {
			sound = readSoundPreference(deviceMemory());
			receipt = readReceiptPreference(deviceMemory());
			setTimeout(player.prepare);
		},
		setSound(preference: SoundPreference) {
			sound = preference;
			rememberSoundPreference(deviceMemory(), preference);
			player.unlock();
			player.play('ok');
		},
		setReceipt(preference: ReceiptPreference) {
			receipt = preference;
			rememberReceiptPreference(deviceMemory(), preference);
		}
	};
}
