/** Bringing in the data of other systems. This door is safe in the browser. */
export { sumCounts, type Counts, type Entity } from './rules/entity.ts';
export { importKinds, isImportKind, type ImportKind } from './rules/import-kind.ts';
export { isPaidMarks, paidMarks, type PaidMarks } from './rules/paid-marks.ts';
export type { Notice, NoticeLevel } from './rules/notice.ts';
export type { ReconcileLine } from './rules/reconcile.ts';
