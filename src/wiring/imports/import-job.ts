import type { ImportReport, SourceRefusalCode } from '#modules/imports/index.server.ts';
import type { ImportKind, PaidMarks } from '#modules/imports/index.ts';
import type { Decision } from '#platform/decision/decision.ts';

/** What the process of an import is told. */
export type ImportJob = {
	/** `auto`: by the content of the files. */
	kind: ImportKind | 'auto';
	files: { name: string; path: string; bytes: number }[];
	asOf: string;
	paidMarks: PaidMarks;
	isCommit: boolean;
	actorId: string | null;
	/** The moment of the act, in ISO 8601. */
	now: string;
	databaseUrl: string;
	dataDirectory: string;
};

/** What it answers; `failed` names what nobody foresaw without a word of the data. */
export type ImportAnswer =
	| { outcome: Decision<ImportReport, SourceRefusalCode> }
	| { failed: { name: string; code: string | null; constraint: string | null } };
