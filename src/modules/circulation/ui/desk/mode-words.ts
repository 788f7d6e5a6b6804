import { m } from '#platform/i18n/index.ts';
import { returnsBegun, returnsDone, returnsMode, returnsRunning } from './messages.ts';

export const readingMode = /*#__PURE__*/ m(() => ({ id: 'Baca di tempat', en: 'Read here' }));
export const readingRunning = /*#__PURE__*/ m(() => ({
	id: 'Setiap eksemplar dihitung dibaca di sini, dengan atau tanpa kartu.',
	en: 'Every copy is counted as read here, with or without a card.'
}));
export const hintReading = /*#__PURE__*/ m(() => ({
	id: 'Eksemplar yang dibaca di sini, atau Enter untuk selesai',
	en: 'Copies that were read here, or Enter to finish'
}));

/** What is said of a mode that goes on until somebody ends it. */
export const modeWords = {
	returns: { name: returnsMode, running: returnsRunning, begun: returnsBegun, done: returnsDone },
	reading: {
		name: readingMode,
		running: readingRunning,
		begun: /*#__PURE__*/ m(() => ({ id: 'Mode Baca di tempat', en: 'Read-here mode' })),
		done: /*#__PURE__*/ m(() => ({ id: 'Baca di tempat selesai', en: 'Read here done' }))
	}
} as const;
