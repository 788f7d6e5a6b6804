import type { CoverShade } from './cover-shade.ts';
import { diceOf } from './title-dice.ts';
import { weaveCloth } from './weave-cloth.ts';
import { shorten, wrapTitle } from './wrap-title.ts';

/** What Cover.svelte sets as SVG, in units of a 240 × 360 page. */
export interface CoverDrawing {
	shade: CoverShade;
	lines: readonly { text: string; y: number }[];
	author: string;
	authorY: number;
	/** Path of the cloth in cells of 8 units, its upper left corner at 0 240. */
	cloth: string;
}

/**
 * Draws the cover of a title that has no picture (design §14): the colour of its shelf, title and author above, a thin
 * gold rule at 232, below it the cloth, on which no text is ever set. Plain function: no clock and no chance, so the
 * same title has the same cloth on every machine.
 *
 * @example drawCover({ title: 'Orang Rantai', author: 'Erwiza Erman', shade: 'lokal' })
 */
export function drawCover(cover: { title: string; author?: string; shade?: CoverShade }): CoverDrawing {
	const lines = wrapTitle(cover.title).map((text, index) => ({ text, y: 46 + index * 29 }));
	return {
		shade: cover.shade ?? '000',
		lines,
		author: shorten(cover.author ?? '', 26),
		authorY: 50 + lines.length * 29,
		cloth: weaveCloth(diceOf(cover.title))
	};
}
