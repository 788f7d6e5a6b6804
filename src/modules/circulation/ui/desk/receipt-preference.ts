import type { DeviceMemory } from './device-memory.ts';

export const receiptTimes = ['off', 'ask', 'always'] as const;
export const paperWidths = ['58', '80'] as const;

/** When this device prints a receipt at the end of a session, and on which paper (millimetres). */
export type ReceiptPreference = {
	when: (typeof receiptTimes)[number];
	width: (typeof paperWidths)[number];
};

const KEY = 'meja-struk';
export const usualReceipt: ReceiptPreference = { when: 'ask', width: '58' };

/** Reads the remembered preference ("always 80"); anything else is the usual one. */
export function readReceiptPreference(memory: DeviceMemory): ReceiptPreference {
	const [told, paper] = (memory.getItem(KEY) ?? '').split(' ');
	const when = receiptTimes.find((one) => one === told);
	const width = paperWidths.find((one) => one === paper);
	return when && width ? { when, width } : usualReceipt;
}

export function rememberReceiptPreference(memory: DeviceMemory, { when, width }: ReceiptPreference): void {
	memory.setItem(KEY, `${when} ${width}`);
}
