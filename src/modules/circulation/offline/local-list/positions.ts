/** Gives each different text its place in a list, in the order in which they come. */
export function createPositions() {
	const places = new Map<string, number>();
	return {
		of(text: string): number {
			const known = places.get(text);
			if (known !== undefined) return known;
			places.set(text, places.size);
			return places.size - 1;
		},
		all: (): string[] => [...places.keys()]
	};
}
