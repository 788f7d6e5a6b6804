import type { DeskRow, RowKind } from '../../desk/desk-reply.ts';

export type BatchCounts = {
	returned: number;
	/** Kept for a reader, come back or arrived. */
	held: number;
	/** Come back late, or of another building. */
	looked: number;
	/** Codes that nobody knows, and what could not be taken. */
	open: number;
};

/** The figures of a Kembali massal, out of its rows. */
export function countBatch(rows: readonly DeskRow[]): BatchCounts {
	const count = (...kinds: RowKind[]) => rows.filter(({ kind }) => kinds.includes(kind)).length;
	return {
		returned: count('returned', 'returned-look', 'returned-held'),
		held: count('returned-held', 'held'),
		looked: count('returned-look'),
		open: count('unknown', 'failed', 'refused', 'not-on-loan')
	};
}
