import { readFileSync } from 'node:fs';

/** The custom properties that one CSS rule sets, by name without the dashes. */
export type Tokens = ReadonlyMap<string, string>;

/**
 * Reads the custom properties of the block that follows `selector` in a token file beside this one, for the tests that
 * check colours. Throws when the selector is not there.
 */
export function readTokens(file: string, selector: string): Tokens {
	const css = readFileSync(new URL(file, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
	const start = css.indexOf(`${selector} {`);
	if (start < 0) throw new Error(`${file} has no rule ${selector}`);
	const block = css.slice(start, css.indexOf('}', start));
	const pairs = [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)];
	return new Map(pairs.map(([, name = '', value = '']) => [name, value.trim()]));
}
