/**
 * A name as it stands on a slip in a shelf that everybody passes: the first name and the initials of the others.
 *
 * @example maskName('Ani Rahma Contoh') // 'Ani R. C.'
 */
export function maskName(name: string): string {
	const [first = '', ...others] = name.trim().split(/\s+/);
	return [first, ...others.map((part) => `${part.slice(0, 1).toUpperCase()}.`)].join(' ');
}

/** The last four signs of a card number: enough to tell two readers of one name apart. */
export const maskCard = (card: string): string => (card.length > 4 ? `…${card.slice(-4)}` : card);
