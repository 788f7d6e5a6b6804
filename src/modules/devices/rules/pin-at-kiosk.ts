export type PinAtKiosk =
	/** The card opens by itself. */
	| 'open'
	| 'ask'
	/** The library wants a PIN of adults and this card has none yet. */
	| 'missing';

/**
 * What a card needs at a kiosk. A child's card never needs a secret: whoever holds it may borrow a book with it. A card
 * with a PIN asks for it; whether an adult's card without one opens is the library's decision
 * (docs/decisions/012-pin-at-kiosks.md).
 */
export function pinAtKiosk(card: { isChild: boolean; hasPin: boolean; isRequired: boolean }): PinAtKiosk {
	if (card.isChild) return 'open';
	if (card.hasPin) return 'ask';
	return card.isRequired ? 'missing' : 'open';
}
