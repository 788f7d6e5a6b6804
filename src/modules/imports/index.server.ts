/** Bringing in the data of other systems, for the server. */
export { importDocument, refusedDocument, type SpokenNotice } from './import-document.server.ts';
export { importRuns, reportOfRun, type ImportRun } from './queries/import-runs.ts';
export { reportCsv } from './report-csv.server.ts';
export { reportView, type RemarkGroup, type ReportView } from './report-view.server.ts';
export { saySourceRefusal, sayUndoRefusal } from './sentences/refusals.server.ts';
export type { ImportFile } from './sources/import-file.ts';
export { recogniseKind, type SourceRefusal, type SourceRefusalCode } from './sources/read-source.ts';
export { commitImport, type ImportContext } from './use-cases/commit-import.ts';
export { planImport, type ImportRequest } from './use-cases/plan-import.ts';
export type { ImportReport } from './use-cases/report.ts';
export { undoImport, type Undone } from './use-cases/undo-import.ts';
export type { UndoRefusalCode } from './rules/undo.ts';
