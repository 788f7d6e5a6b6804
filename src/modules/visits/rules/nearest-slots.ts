type Slot = { day: string; starts: string; free: number };

const minutesOf = ({ day, starts }: { day: string; starts: string }): number =>
	Date.parse(`${day}T${starts}:00Z`) / 60_000;

/** The slots with room for so many people that lie nearest to the one somebody wanted, in order of time. */
export function nearestSlots<S extends Slot>(
	slots: readonly S[],
	wanted: { day: string; starts: string; people: number },
	count = 3
): S[] {
	const distance = (slot: S) => Math.abs(minutesOf(slot) - minutesOf(wanted));
	return slots
		.filter(({ free }) => free >= wanted.people)
		.sort((a, b) => distance(a) - distance(b) || minutesOf(a) - minutesOf(b))
		.slice(0, count)
		.sort((a, b) => minutesOf(a) - minutesOf(b));
}
