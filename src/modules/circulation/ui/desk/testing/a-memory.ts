import type { DeviceMemory } from '../device-memory.ts';

/** A device's memory that forgets when the test ends. */
export function aMemory(contents: Record<string, string> = {}): DeviceMemory {
	const kept = new Map(Object.entries(contents));
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value)
	};
}
