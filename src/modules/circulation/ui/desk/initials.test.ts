import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
	['Budi Misal', 'BM'],
	['Siti Nur Contoh', 'SN'],
	['ombak', 'O'],
	['  "Uni" (Rekaan)', 'UR'],
	['Élan d’Or', 'ÉD'],
	['123', ''],
	['', '']
])('%s: %s', (name, letters) => {
	expect(initials(name)).toBe(letters);
});
