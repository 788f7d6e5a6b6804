/** So many failed attempts in so many minutes. */
export type AttemptLimit = { attempts: number; minutes: number };

/**
 * Limits of sign-in. Counting by name *and* address means that whoever tries passwords for a card locks out
 * themselves, not the card's owner elsewhere, and not the other readers of the same Wi-Fi.
 */
export type AttemptLimits = {
	/** One card or e-mail, tried from one address. */
	perNameAndAddress: AttemptLimit;
	/** All cards tried from one address: a whole library may share it, so it is generous. */
	perAddress: AttemptLimit;
	/** One card tried from everywhere: only reached when many machines try one card together. */
	perName: AttemptLimit;
};

export const defaultAttemptLimits: AttemptLimits = {
	perNameAndAddress: { attempts: 5, minutes: 15 },
	perAddress: { attempts: 100, minutes: 15 },
	perName: { attempts: 100, minutes: 60 }
};

/**
 * What counts as one address: an IPv4 address, or the half of an IPv6 address that one household is given.
 *
 * @example addressGroup('2001:db8:1:2:3:4:5:6') // '2001:db8:1:2'
 */
export function addressGroup(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped !== undefined) return mapped;
	if (!address.includes(':')) return address;
	const [head = '', tail] = address.toLowerCase().split('::');
	const before = head.split(':').filter(Boolean);
	const after = tail === undefined ? [] : tail.split(':').filter(Boolean);
	const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
	return [...before, ...zeros, ...after].slice(0, 4).join(':');
}

/** Whole minutes until the next attempt is allowed, at least one. */
export function minutesToWait(startedAt: Date, limit: AttemptLimit, now: Date): number {
	const left = startedAt.getTime() + limit.minutes * 60_000 - now.getTime();
	return Math.max(1, Math.ceil(left / 60_000));
}
