export interface Bar {
	label: string;
	value: number;
	/** The value as people write it: "1.284". */
	text: string;
}

/** Where everything of a bar chart stands, in the units of its drawing. */
export interface BarLayout {
	width: number;
	height: number;
	bars: {
		label: string;
		text: string;
		labelX: number;
		labelY: number;
		x: number;
		y: number;
		length: number;
		thickness: number;
	}[];
}

const VALUE_ROOM = 76;

function lengthOf(bar: Bar, bars: readonly Bar[], room: number): number {
	const most = Math.max(...bars.map((one) => one.value));
	return most > 0 ? Math.max(1, Math.round((room * Math.max(0, bar.value)) / most)) : 1;
}

/** Wide: the label stands before its bar. */
export function layWideBars(bars: readonly Bar[], width = 660): BarLayout {
	const labelRoom = 190;
	return {
		width,
		height: bars.length * 44 + 6,
		bars: bars.map((bar, index) => ({
			label: bar.label,
			text: bar.text,
			labelX: labelRoom - 10,
			labelY: index * 44 + 27,
			x: labelRoom,
			y: index * 44 + 6,
			length: lengthOf(bar, bars, width - labelRoom - VALUE_ROOM),
			thickness: 32
		}))
	};
}

/** Narrow: the label stands above its bar, so that long names and a phone go together. */
export function layNarrowBars(bars: readonly Bar[], width = 296): BarLayout {
	return {
		width,
		height: bars.length * 54 + 4,
		bars: bars.map((bar, index) => ({
			label: bar.label,
			text: bar.text,
			labelX: 0,
			labelY: index * 54 + 16,
			x: 0,
			y: index * 54 + 24,
			length: lengthOf(bar, bars, width - VALUE_ROOM),
			thickness: 22
		}))
	};
}
