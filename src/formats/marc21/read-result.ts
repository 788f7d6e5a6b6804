import type { MarcProblem } from './problem.ts';
import type { MarcRecord } from './record.ts';

/**
 * What a reader yields for each record, good or bad. `offset` counts bytes from the start of the file (for XML,
 * characters), `index` counts results from 0.
 */
export type MarcReadResult =
	| { ok: true; record: MarcRecord; warnings: readonly MarcProblem[]; offset: number; index: number }
	| ({ ok: false; offset: number; index: number } & MarcProblem);

/** What a writer answers: the finished form, or why it would not be the same record afterwards. */
export type MarcWriteResult<T> = { ok: true; written: T } | ({ ok: false } & MarcProblem);
