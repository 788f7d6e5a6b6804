import { describe, expect, it } from 'vitest';
import { copyStatuses } from './copy-status.ts';
import { matchLookup } from './match-lookup.ts';
import { materials } from './material.ts';

describe('matchLookup', () => {
	it.each([
		['the name INLISLite ships', '8', 'Hilang', 'lost'],
		['another id for the same name', '99', 'Hilang', 'lost'],
		['the name wins over the id', '3', 'hilang', 'lost'],
		['capitals and spaces', '4', ' DALAM  PERBAIKAN ', 'repair'],
		["the site's own name: the id decides", '3', 'Rusak Berat', 'damaged'],
		['no name', '8', null, 'lost'],
		['nothing known', '12', 'Dijilid', undefined],
		['nothing at all', null, null, undefined]
	])('%s', (_case, id, name, kind) => {
		expect(matchLookup(copyStatuses, id, name)).toBe(kind);
	});

	it('knows Braille by its name, whatever its id', () => {
		expect(matchLookup(materials, '13', 'Braille')).toBe('braille');
		expect(matchLookup(materials, '13', null)).toBeUndefined();
	});
});
