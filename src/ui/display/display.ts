/** Themes for the whole site; the digital reader has "kertas" besides (tokens/theme-paper.css). */
export const THEMES = ['terang', 'gelap', 'kontras-tinggi'] as const;
export const TEXT_SIZES = [100, 125, 150, 200] as const;
export const FONTS = ['atkinson', 'opendyslexic'] as const;

/** How a person wants to see the site. Nothing here says who they are. */
export interface Display {
	/** null follows the system: dark mode, higher contrast. */
	theme: (typeof THEMES)[number] | null;
	/** Percent of the ordinary size. */
	textSize: (typeof TEXT_SIZES)[number];
	font: (typeof FONTS)[number];
	/** Lines, letters and words farther apart. */
	roomy: boolean;
	/** No fades or slides, also where the system does not ask for it. */
	still: boolean;
}

export const DEFAULT_DISPLAY: Display = {
	theme: null,
	textSize: 100,
	font: 'atkinson',
	roomy: false,
	still: false
};

/** The cookie that keeps the choice, so that the server renders it and nothing flashes. */
export const DISPLAY_COOKIE = 'tampilan';

/** Whatever answers like a posted form: FormData and URLSearchParams do. */
interface Fields {
	get(name: string): unknown;
}

/**
 * Reads a choice by the field names of the form on /tampilan (tema, ukuran, huruf, jarak, gerak). Anything unknown or
 * missing is the default, so a damaged cookie never breaks a page.
 */
export function readDisplay(fields: Fields): Display {
	return {
		theme: THEMES.find((theme) => theme === fields.get('tema')) ?? null,
		textSize: TEXT_SIZES.find((size) => String(size) === fields.get('ukuran')) ?? 100,
		font: FONTS.find((font) => font === fields.get('huruf')) ?? 'atkinson',
		roomy: fields.get('jarak') === 'lega',
		still: fields.get('gerak') === 'kurang'
	};
}

/** Reads the cookie. */
export function parseDisplay(cookie: string | undefined): Display {
	return readDisplay(new URLSearchParams(cookie));
}

function chosen(display: Display): [name: string, value: string][] {
	const pairs: [string, string | false | null][] = [
		['tema', display.theme],
		['ukuran', display.textSize !== 100 && String(display.textSize)],
		['huruf', display.font !== 'atkinson' && display.font],
		['jarak', display.roomy && 'lega'],
		['gerak', display.still && 'kurang']
	];
	return pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string');
}

/** Writes the cookie: only what differs from the default, the empty string when nothing does. */
export function serializeDisplay(display: Display): string {
	return new URLSearchParams(chosen(display)).toString();
}

/** The attributes of <html> that tokens/preferences.css and the themes read: `data-tema="gelap" data-ukuran="150"`. */
export function displayAttributes(display: Display): string {
	return chosen(display)
		.map(([name, value]) => `data-${name}="${value}"`)
		.join(' ');
}
