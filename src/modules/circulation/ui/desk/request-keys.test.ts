import { expect, test } from 'vitest';
import { requestKeys } from './request-keys.ts';
import { aMemory } from './testing/a-memory.ts';

const first = '11111111-1111-4111-8111-111111111111';
const second = '22222222-2222-4222-8222-222222222222';

test('no key comes twice, and all name the device', () => {
	const memory = aMemory();
	const morning = requestKeys(memory, 1_700_000_000_000, () => first);
	const afternoon = requestKeys(memory, 1_700_000_500_000, () => second);
	const keys = [morning(), morning(), afternoon(), morning(), afternoon()];
	expect(new Set(keys).size).toBe(5);
	for (const key of keys) expect(key.startsWith(`${first}.`)).toBe(true);
});

test('a damaged device name is replaced', () => {
	const memory = aMemory({ 'meja-perangkat': '<script>' });
	expect(requestKeys(memory, 0, () => second)()).toBe(`${second}.0.1`);
});
