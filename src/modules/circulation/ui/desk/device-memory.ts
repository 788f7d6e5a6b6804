/** localStorage, or what stands in for it. */
export type DeviceMemory = Pick<Storage, 'getItem' | 'setItem'>;

/** The memory of this device; where the browser keeps none (private window, blocked), it lasts as long as the page. */
export function deviceMemory(): DeviceMemory {
	try {
		localStorage.setItem('meja-coba', '1');
		return localStorage;
	} catch {
		const kept = new Map<string, string>();
		return {
			getItem: (key) => kept.get(key) ?? null,
			setItem: (key, value) => void kept.set(key, value)
		};
	}
}
