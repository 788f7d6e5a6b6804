import { describeError } from './describe-error.ts';
import { currentRequestId } from './request-scope.ts';

export type LogLevel = 'error' | 'warn' | 'info';

/**
 * What a line may carry beside its sentence. No names, card numbers, addresses or search words: ids of things, counts,
 * codes and times. An error is described without the values it speaks of.
 */
export type LogFacts = { error?: unknown } & Readonly<Record<string, unknown>>;

export type Log = Readonly<Record<LogLevel, (message: string, facts?: LogFacts) => void>>;

const weight = { error: 3, warn: 2, info: 1, silent: 4 } as const;

export type LogOptions = {
	/** The least important level that is written. */
	level: LogLevel | 'silent';
	write: (line: string) => void;
	now: () => Date;
};

/** One JSON document a line: time, level, message, the request's number, facts. */
export function createLog({ level, write, now }: LogOptions): Log {
	const at = (lineLevel: LogLevel) => (message: string, facts?: LogFacts) => {
		if (weight[lineLevel] < weight[level]) return;
		const { error, ...rest } = facts ?? {};
		write(
			JSON.stringify({
				time: now().toISOString(),
				level: lineLevel,
				message,
				requestId: currentRequestId(),
				...rest,
				...(error === undefined ? {} : { error: describeError(error) })
			})
		);
	};
	return { error: at('error'), warn: at('warn'), info: at('info') };
}
