import type { Counts, Entity } from '../rules/entity.ts';
import type { ImportKind } from '../rules/import-kind.ts';
import type { Notice } from '../rules/notice.ts';
import type { ReconcileLine } from '../rules/reconcile.ts';
import type { ImportedFile } from '../schema.ts';

/** What an import did, or would do. `id` is the run's short public id; a dry run has none. */
export type ImportReport = {
	id: string | null;
	kind: ImportKind;
	asOf: string;
	files: ImportedFile[];
	sourceName: string | null;
	byEntity: Partial<Record<Entity, Counts>>;
	reconcile: ReconcileLine[];
	notices: Notice[];
	committed: boolean;
};
