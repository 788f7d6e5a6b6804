import { asc, count, desc, isNotNull, isNull } from 'drizzle-orm';
import { copiesByBarcodes } from '#modules/catalogue/index.server.ts';
import { membersByCards } from '#modules/members/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { offlineQuestion } from '../../schema.ts';
import type { QuestionKind } from '../rules/offline-kinds.ts';

export type OpenQuestion = {
	/** Public id. */
	id: string;
	kind: QuestionKind;
	/** By the library's clock. */
	happenedAt: Date;
	receivedAt: Date;
	device: string;
	card: string | null;
	/** Of the member; null when nobody has the card. */
	name: string | null;
	barcode: string | null;
	title: string | null;
	/** Whether loans and copies were written. */
	isApplied: boolean;
	reasons: Reason[];
};

export type SettledQuestion = OpenQuestion & {
	settledAt: Date;
	settledBy: string | null;
	note: string | null;
};

/** A list longer than this is looked at from its oldest end. */
const MOST = 200;
const MOST_SETTLED = 20;

/** How many wait for somebody to look. */
export async function countOfflineQuestions(db: Db): Promise<number> {
	const [row] = await db
		.select({ open: count() })
		.from(offlineQuestion)
		.where(isNull(offlineQuestion.settledAt));
	return row?.open ?? 0;
}

/** What offline acts left to be looked at, the oldest first, and what was settled last. */
export async function offlineQuestions(
	db: Db
): Promise<{ open: OpenQuestion[]; settled: SettledQuestion[] }> {
	const [open, settled] = await Promise.all([
		db
			.select()
			.from(offlineQuestion)
			.where(isNull(offlineQuestion.settledAt))
			.orderBy(asc(offlineQuestion.receivedAt), asc(offlineQuestion.happenedAt))
			.limit(MOST),
		db
			.select()
			.from(offlineQuestion)
			.where(isNotNull(offlineQuestion.settledAt))
			.orderBy(desc(offlineQuestion.settledAt))
			.limit(MOST_SETTLED)
	]);
	const rows = [...open, ...settled];
	const [members, copies] = await Promise.all([
		membersByCards(
			db,
			rows.flatMap(({ card }) => card ?? [])
		),
		copiesByBarcodes(
			db,
			rows.flatMap(({ barcode }) => barcode ?? [])
		)
	]);
	const names = new Map(members.members.map(({ cardNumber, name }) => [cardNumber.toLowerCase(), name]));
	const titles = new Map(copies.map(({ barcode, title }) => [barcode.toLowerCase(), title]));
	const told = ({ publicId, card, barcode, ...row }: (typeof rows)[number]) => ({
		...row,
		id: publicId,
		card,
		barcode,
		name: names.get(card?.toLowerCase() ?? '') ?? null,
		title: titles.get(barcode?.toLowerCase() ?? '') ?? null
	});
	return {
		open: open.map(told),
		settled: settled.flatMap((row) => (row.settledAt ? [{ ...told(row), settledAt: row.settledAt }] : []))
	};
}
