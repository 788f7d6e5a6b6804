export type DayBoxes = { day: string; month: string; year: string };

/** The day that three boxes name, or undefined when there is none such. */
export function dayOfBoxes({ day, month, year }: DayBoxes): string | undefined {
	if (![day, month, year].every((part) => /^\d{1,4}$/.test(part))) return undefined;
	const written = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${written}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === written ? written : undefined;
}

/** The boxes of a date field as they were typed. */
export function boxesIn(form: FormData, name: string): DayBoxes {
	const typed = (part: string) => {
		const value = form.get(`${name}-${part}`);
		return typeof value === 'string' ? value.trim() : '';
	};
	return { day: typed('day'), month: typed('month'), year: typed('year') };
}

/** Nothing was typed at all: a day that is not obligatory was left out. */
export const areEmpty = ({ day, month, year }: DayBoxes): boolean => day + month + year === '';
