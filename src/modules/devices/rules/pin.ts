import type { Reason } from '#platform/decision/decision.ts';

export type PinCode = 'pin.shape' | 'pin.simple';

/** Six figures: enough with the lock, and typed on a screen in a moment. */
export const pinLength = 6;

/** So many wrong numbers in a row lock a card at kiosks. */
export const pinFailures = 5;
export const lockMinutes = 15;

/** Why a number is no PIN: other signs, or one that everybody tries first. */
export function judgePin(pin: string): Reason<PinCode>[] {
	if (!new RegExp(`^\\d{${pinLength}}$`).test(pin))
		return [{ code: 'pin.shape', facts: { length: pinLength } }];
	const steps = new Set([...pin].slice(1).map((figure, at) => Number(figure) - Number(pin[at])));
	const [step] = steps;
	const isRow = steps.size === 1 && (step === 0 || step === 1 || step === -1);
	return isRow ? [{ code: 'pin.simple', facts: {} }] : [];
}
