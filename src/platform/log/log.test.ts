import { setImmediate as soon } from 'node:timers/promises';
import pg from 'pg';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { describe, expect, it } from 'vitest';
import { createLog, inRequest, newRequestId } from './index.server.ts';
import type { LogLevel } from './index.server.ts';

function logged(level: LogLevel | 'silent' = 'info') {
	const lines: Record<string, unknown>[] = [];
	const write = (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>);
	return { log: createLog({ level, write, now: () => new Date('2026-11-24T02:00:00Z') }), lines };
}

describe('a line', () => {
	it('says when, how grave, what, and the facts', () => {
		const { log, lines } = logged();
		log.info('answered', { route: '/katalog', status: 200, ms: 3.2 });
		expect(lines).toEqual([
			{
				time: '2026-11-24T02:00:00.000Z',
				level: 'info',
				message: 'answered',
				route: '/katalog',
				status: 200,
				ms: 3.2
			}
		]);
	});

	it.each([
		['info', 3],
		['warn', 2],
		['error', 1],
		['silent', 0]
	] as const)('below level %s is not written', (level, count) => {
		const { log, lines } = logged(level);
		log.info('a');
		log.warn('b');
		log.error('c');
		expect(lines).toHaveLength(count);
	});

	it('carries the number of the request it belongs to, also after waiting', async () => {
		const { log, lines } = logged();
		const ids = [newRequestId(), newRequestId()];
		await Promise.all(
			ids.map((id) =>
				inRequest(id, async () => {
					await soon();
					log.info(id);
				})
			)
		);
		log.info('outside');
		expect(lines.map((line) => [line.message, line.requestId])).toEqual([
			[ids[0], ids[0]],
			[ids[1], ids[1]],
			['outside', undefined]
		]);
	});
});

describe('an error', () => {
	function refusedInsert(): DrizzleQueryError {
		const cause = new pg.DatabaseError(
			'invalid input syntax for type bigint: "1373010101900001"',
			10,
			'error'
		);
		Object.assign(cause, {
			severity: 'ERROR',
			code: '23505',
			constraint: 'member_card_number_unique',
			table: 'member',
			detail: 'Key (national_id)=(1373010101900001) already exists.'
		});
		return new DrizzleQueryError('insert into member values ($1)', ['1373010101900001'], cause);
	}

	it('of the database is described without the values', () => {
		const { log, lines } = logged();
		log.error('joining failed', { error: refusedInsert() });
		expect(lines[0]?.error).toMatchObject({
			cause: { code: '23505', constraint: 'member_card_number_unique', table: 'member' }
		});
		expect(JSON.stringify(lines)).not.toContain('1373010101900001');
	});

	it('of our own keeps its message and its place', () => {
		const { log, lines } = logged();
		log.error('failed', { error: new Error('the index is not ready') });
		expect(lines[0]?.error).toMatchObject({ name: 'Error', message: 'the index is not ready' });
		expect(JSON.stringify(lines)).toContain('log.test.ts');
	});

	it('that is none is not shown either', () => {
		const { log, lines } = logged();
		log.error('failed', { error: 'Siti, card 12' });
		expect(lines[0]?.error).toEqual({ name: 'string', message: 'not an Error was thrown', at: [] });
	});
});
