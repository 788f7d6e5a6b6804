/** PostgreSQL takes 65,535 parameters a statement; a thousand rows of our widest table stay below it. */
const rowsAtOnce = 1000;

/**
 * Hands rows on in portions that fit one INSERT, in order, and returns all answers in the same order.
 *
 * @example await insertMany(rows, (some) => tx.insert(copy).values(some).returning({ id: copy.id }))
 */
export async function insertMany<Row, Answer>(
	rows: readonly Row[],
	insert: (some: Row[]) => Promise<Answer[]>
): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (let from = 0; from < rows.length; from += rowsAtOnce)
		answers.push(...(await insert(rows.slice(from, from + rowsAtOnce))));
	return answers;
}
