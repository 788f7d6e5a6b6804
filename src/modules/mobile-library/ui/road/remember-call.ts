import type { DeviceMemory } from '#modules/circulation/ui/desk/device-memory.ts';
import type { OpenCall } from './road-plan.ts';

const KEY = 'jalan-singgahan';

/** Writes down where the car stands; null when it has left. */
export const rememberCall = (memory: DeviceMemory, call: OpenCall | null): void =>
	memory.setItem(KEY, call === null ? '' : JSON.stringify(call));

const isCall = (value: unknown): value is OpenCall =>
	typeof value === 'object' && value !== null && 'day' in value && 'stop' in value && 'since' in value;

/** Where the car stands, when it arrived there today; yesterday's is over. */
export function rememberedCall(memory: DeviceMemory, today: string): OpenCall | null {
	try {
		const kept: unknown = JSON.parse(memory.getItem(KEY) || 'null');
		return isCall(kept) && kept.day === today ? kept : null;
	} catch {
		return null;
	}
}
