import { describe, expect, it } from 'vitest';
import { bookingCodeOf, newBookingCode } from './booking-code.ts';

describe('the reference of a booking', () => {
	it('is read back however it is typed', () => {
		const code = newBookingCode();
		for (const typed of [code, code.toLowerCase(), ` ${code.slice(3)} `, code.replace('-', ' ')])
			expect(bookingCodeOf(typed)).toBe(code);
	});

	it('keeps a KR that belongs to the eight signs', () => {
		expect(bookingCodeOf('KR2345AB')).toBe('KR-KR2345AB');
	});
});
