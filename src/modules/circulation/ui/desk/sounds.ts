/** One beat: its frequencies in hertz, from the first to the last (one that stays, or two between which it glides). */
type Beat = { hertz: number; ms: number };

/** What the desk sounds like. A sound always comes with words and a colour. */
export const sounds = {
	ok: [{ hertz: 880, ms: 80 }],
	returned: [
		{ hertz: 660, ms: 80 },
		{ hertz: 880, ms: 100 }
	],
	hold: [
		{ hertz: 660, ms: 80 },
		{ hertz: 660, ms: 80 },
		{ hertz: 880, ms: 120 }
	],
	attention: [
		{ hertz: 440, ms: 120 },
		{ hertz: 0, ms: 70 },
		{ hertz: 440, ms: 120 }
	],
	refused: [{ hertz: 220, ms: 300 }],
	finished: [
		{ hertz: 523, ms: 80 },
		{ hertz: 659, ms: 80 },
		{ hertz: 784, ms: 120 }
	],
	tick: [{ hertz: 1200, ms: 15 }]
} as const satisfies Record<string, readonly Beat[]>;

export type SoundName = keyof typeof sounds;

/** The tick only says "heard, ignored": softer than an answer. */
const softness: Partial<Record<SoundName, number>> = { tick: 0.35 };

/** Length of a sound in milliseconds. */
export const lengthOf = (name: SoundName): number => sounds[name].reduce((sum, beat) => sum + beat.ms, 0);

/** Seconds in which a beat swells and fades, so that it does not crackle. */
const EDGE_S = 0.005;

/**
 * Plays sounds with WebAudio, without files. Browsers let it speak only after the first key or touch; a sound that
 * comes earlier is dropped, its words stay.
 */
export function createSoundPlayer(volume: () => number) {
	let audio: AudioContext | undefined;
	return {
		/** Takes up to seconds where sound is slow to start, so it is done before the first scan, not during it. */
		prepare() {
			audio ??= new AudioContext();
		},
		/** Call it on a key or touch, so that the first answer is heard. */
		unlock() {
			if (audio?.state === 'suspended') void audio.resume();
		},
		/** @param name what happened; nothing is heard at volume 0. */
		play(name: SoundName) {
			const loudness = volume() * (softness[name] ?? 1);
			if (!audio || audio.state !== 'running' || loudness <= 0) return;
			let start = audio.currentTime + 0.01;
			for (const beat of sounds[name]) {
				if (beat.hertz > 0) playBeat(audio, beat, start, loudness);
				start += beat.ms / 1000;
			}
		}
	};
}

function playBeat(audio: AudioContext, beat: Beat, start: number, loudness: number): void {
	const end = start + beat.ms / 1000;
	const tone = audio.createOscillator();
	const gain = audio.createGain();
	tone.frequency.value = beat.hertz;
	gain.gain.setValueAtTime(0, start);
	gain.gain.linearRampToValueAtTime(loudness, start + EDGE_S);
	gain.gain.setValueAtTime(loudness, end - EDGE_S);
	gain.gain.linearRampToValueAtTime(0, end);
	tone.connect(gain).connect(audio.destination);
	tone.start(start);
	tone.stop(end);
}
