/**
 * Tells a scanner from a person by the rhythm of the keys: a scanner types a code of six characters or more, each
 * less than 50 ms after the one before, and ends it with Enter or Tab. Pure: the clock is the time
 * stamp of each key.
 */
export type Keystroke = {
	/** KeyboardEvent.key */
	key: string;
	/** Milliseconds; the time stamp of the event, so that a busy page does not stretch a burst. */
	at: number;
	/** The key is held down and repeats by itself. */
	isRepeat: boolean;
	/** Ctrl, Alt or Meta is down: a shortcut, not text. */
	isShortcut: boolean;
};

/** What was heard so far. */
export type Burst = { text: string; lastAt: number; isOver: boolean };

/**
 * What a key was: the first character of what may become a burst, a further one, the end of a scan, a second
 * terminator of the same scan (some scanners send two), or nothing that concerns the scan box.
 */
export type Heard =
	| { kind: 'first' }
	| { kind: 'next' }
	| { kind: 'scan'; code: string }
	| { kind: 'echo' }
	| { kind: 'other' };

export const BURST_GAP_MS = 50;
export const BURST_LENGTH = 6;

export const silence: Burst = { text: '', lastAt: Number.NEGATIVE_INFINITY, isOver: false };

const modifiers = new Set(['Shift', 'CapsLock', 'AltGraph', 'NumLock']);
const terminators = new Set(['Enter', 'Tab']);
const other: Heard = { kind: 'other' };

/** Hears one key. The state goes back in with the next one. */
export function hear(burst: Burst, stroke: Keystroke): { burst: Burst; heard: Heard } {
	if (modifiers.has(stroke.key)) return { burst, heard: other };
	if (stroke.isShortcut || stroke.isRepeat) return { burst: silence, heard: other };
	const gap = stroke.at - burst.lastAt;
	const isFast = gap >= 0 && gap < BURST_GAP_MS;
	if (terminators.has(stroke.key)) return hearEnd(burst, stroke, isFast);
	// Named keys ("Escape", "ArrowLeft") are longer than one character; an astral letter counts as one.
	if ([...stroke.key].length !== 1) return { burst: silence, heard: other };
	if (isFast && !burst.isOver)
		return {
			burst: { text: burst.text + stroke.key, lastAt: stroke.at, isOver: false },
			heard: { kind: 'next' }
		};
	return { burst: { text: stroke.key, lastAt: stroke.at, isOver: false }, heard: { kind: 'first' } };
}

function hearEnd(burst: Burst, stroke: Keystroke, isFast: boolean): { burst: Burst; heard: Heard } {
	if (!isFast) return { burst: silence, heard: other };
	// One more at most: a further key is a person's.
	if (burst.isOver) return { burst: silence, heard: { kind: 'echo' } };
	const code = burst.text.trim();
	if (code.length < BURST_LENGTH) return { burst: silence, heard: other };
	return { burst: { text: '', lastAt: stroke.at, isOver: true }, heard: { kind: 'scan', code } };
}
