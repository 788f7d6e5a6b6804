import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawSprite } from './draw-sprite.ts';
import { LUCIDE_ICONS, OWN_ICONS } from './icon-names.ts';

const committed = readFileSync(new URL('sprite.svg', import.meta.url), 'utf8');

test('the committed sprite is the one that build-sprite.ts draws', () => {
	expect(committed).toBe(drawSprite());
});

test('it holds every icon once, nothing that runs and no colour of its own', () => {
	const ids = [...committed.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id);
	expect(ids).toEqual([...LUCIDE_ICONS, ...OWN_ICONS]);
	expect(committed).not.toMatch(/<script|style=|(?:stroke|fill)="#/);
});
