import { readFileSync } from 'node:fs';
import { LUCIDE_ICONS, OWN_ICONS, type IconName } from './icon-names.ts';

const lucide = new URL('../../../node_modules/lucide-static/icons/', import.meta.url);
const own = new URL('own/', import.meta.url);

function symbolOf(name: IconName, folder: URL): string {
	const svg = readFileSync(new URL(`${name}.svg`, folder), 'utf8');
	const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1];
	if (shapes === undefined) throw new Error(`${name}.svg is no drawing`);
	return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.replace(/\s*\n\s*/g, '')}</symbol>`;
}

/**
 * Draws the sprite of all icons, one <symbol> a name: the text of sprite.svg. Stroke and fill are left to the page
 * (Icon.svelte), so that an icon takes the colour of its word.
 */
export function drawSprite(): string {
	const symbols = [
		...LUCIDE_ICONS.map((name) => symbolOf(name, lucide)),
		...OWN_ICONS.map((name) => symbolOf(name, own))
	];
	const licence =
		'<!-- Lucide icons: ISC License, © Lucide Icons and Contributors; braille: drawn for Suluah -->';
	return `<svg xmlns="http://www.w3.org/2000/svg">${licence}\n${symbols.join('\n')}\n</svg>\n`;
}
