import { createLog } from './log.ts';
import type { Log, LogLevel } from './log.ts';

/**
 * The log of this process, on standard error. On a terminal only what needs attention is written, unless `SULUAH_LOG`
 * says otherwise: the lines of every request would drown the sentences of the start.
 */
export function processLog(config: { logLevel: LogLevel | 'silent' | undefined }): Log {
	return createLog({
		level: config.logLevel ?? (process.stderr.isTTY ? 'warn' : 'info'),
		write: (line) => process.stderr.write(`${line}\n`),
		now: () => new Date()
	});
}
