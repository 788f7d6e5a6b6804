/**
 * Card numbers as far as somebody may see who knows the password but not yet which card: the last three signs, more
 * where two cards of a family end alike.
 *
 * @example maskedCards(['PD-000012', 'PD-000345']) // ['…012', '…345']
 */
export function maskedCards(cards: readonly string[]): string[] {
	const longest = Math.max(0, ...cards.map((card) => card.length));
	for (let shown = 3; shown < longest; shown++) {
		const endings = cards.map((card) => card.slice(-shown));
		if (new Set(endings).size === cards.length) return endings.map((ending) => `…${ending}`);
	}
	return [...cards];
}
