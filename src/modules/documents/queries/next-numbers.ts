import { eq } from 'drizzle-orm';
import type { Db } from '#platform/database/index.server.ts';
import { letterKinds, type LetterKind } from '../rules/letter-kind.ts';
import { letterNumber } from '../rules/letter-number.ts';
import { letterSeries } from '../schema.ts';
import { letterSettingsNow } from './letter-settings-now.ts';

/** The number that the next letter of each kind would get on a day; nothing is taken. */
export async function nextNumbers(db: Db, day: string): Promise<Record<LetterKind, string>> {
	const { patterns, digits } = await letterSettingsNow(db);
	const series = await db
		.select({ kind: letterSeries.kind, last: letterSeries.last })
		.from(letterSeries)
		.where(eq(letterSeries.year, Number(day.slice(0, 4))));
	const numbers = letterKinds.map((kind) => {
		const last = series.find((row) => row.kind === kind)?.last ?? 0;
		return [kind, letterNumber(patterns[kind], { sequence: last + 1, digits, day })] as const;
	});
	return Object.fromEntries(numbers) as Record<LetterKind, string>;
}
