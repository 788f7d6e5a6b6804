export { createLog } from './log.ts';
export type { Log, LogFacts, LogLevel } from './log.ts';
export { processLog } from './process-log.ts';
export { inRequest, newRequestId } from './request-scope.ts';
