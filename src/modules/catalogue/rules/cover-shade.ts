import { mainClassOf } from './class.ts';
import type { MainClass } from './main-classes.ts';

/** Cloth colour of a drawn cover: the main class it stands under. */
export function coverShadeOf(facts: {
	classNumber: string | null;
	isLocal: boolean;
}): MainClass | 'fiksi' | 'lokal' {
	const number = (facts.classNumber ?? '').trim().toUpperCase();
	if (number.startsWith('2X')) return '2X';
	// Fiction is a form of literature whose number ends in 3 after the language (899.221 3, 823), or in none.
	if (/^8\d\d(\.\d+)?\s?3/.test(number) || /^8[1-9]3/.test(number)) return 'fiksi';
	const main = mainClassOf(number);
	// What happened here, and what has no class of its own, wears the colour of coal.
	if (facts.isLocal && (main === null || main === '900')) return 'lokal';
	return main ?? '000';
}
