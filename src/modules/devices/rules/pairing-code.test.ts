import { expect, it } from 'vitest';
import { newPairingCode, pairingCodeOf, shownCode } from './pairing-code.ts';

it('a code is read back as it is shown, in any letters', () => {
	const code = newPairingCode();
	expect(code).toMatch(/^[2-9A-Z]{6}$/);
	expect(pairingCodeOf(shownCode(code).toLowerCase())).toBe(code);
	expect(pairingCodeOf(`${code.slice(0, 3)}-${code.slice(3)} `)).toBe(code);
});
