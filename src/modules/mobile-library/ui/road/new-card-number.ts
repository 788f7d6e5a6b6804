const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 8;

/**
 * A number for a card that is made on the road, "KL-7F3KQ2MX": forty random bits, so that two cars without network
 * never give the same.
 */
export function newCardNumber(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
	const bytes = random(new Uint8Array(length));
	return `KL-${Array.from(bytes, (byte) => signs[byte % signs.length]).join('')}`;
}
