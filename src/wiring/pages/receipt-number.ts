/** "20261124-0007": the day and the number in it. */
export const receiptNumber = ({ day, number }: { day: string; number: number }): string =>
	`${day.replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
