/** Bringing in the data of other systems. This door is safe in the browser. */
export { entities, sumCounts, type Counts, type Entity } from './rules/entity.ts';
export { importKinds, isImportKind, type ImportKind } from './rules/import-kind.ts';
export { noticeLevels, type Notice, type NoticeLevel } from './rules/notice.ts';
export type { ReconcileLine } from './rules/reconcile.ts';
