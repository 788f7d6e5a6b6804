import { describe, expect, it } from 'vitest';
import { newId } from './new-id.ts';

describe('keys made by the app', () => {
	const keys = Array.from({ length: 10_000 }, newId);

	it('are UUIDs of version 7', () => {
		for (const key of keys)
			expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	});

	it('are never the same and stay in the order they were made in, more than 4,096 in a millisecond too', () => {
		expect(new Set(keys).size).toBe(keys.length);
		expect([...keys].sort()).toEqual(keys);
	});
});
