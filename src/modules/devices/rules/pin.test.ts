import { expect, it } from 'vitest';
import { judgePin } from './pin.ts';

it.each([
	['480216', []],
	['112233', []],
	['135791', []],
	['000000', ['pin.simple']],
	['123456', ['pin.simple']],
	['987654', ['pin.simple']],
	['48021', ['pin.shape']],
	['4802167', ['pin.shape']],
	['48021a', ['pin.shape']],
	['', ['pin.shape']]
])('%s', (pin, codes) => {
	expect(judgePin(pin).map(({ code }) => code)).toEqual(codes);
});
