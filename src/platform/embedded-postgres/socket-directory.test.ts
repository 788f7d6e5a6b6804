import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseRunner } from './runner.ts';
import { makeSocketDirectory, socketDirectoryFor } from './socket-directory.ts';

describe('the folder of the socket', () => {
	it('is the same for the same data and another for other data', () => {
		expect(socketDirectoryFor('/a/postgres')).toBe(socketDirectoryFor('/a/postgres'));
		expect(socketDirectoryFor('/a/postgres')).not.toBe(socketDirectoryFor('/b/postgres'));
	});

	it.each(['/tmp', `/tmp/${'x'.repeat(68)}`, `/tmp/${'x'.repeat(69)}`, `/tmp/${'é'.repeat(60)}`])(
		'fits the 107 bytes that Linux allows, below %s too',
		(temporary) => {
			const path = `${socketDirectoryFor('/data', temporary)}/.s.PGSQL.5432`;
			expect(Buffer.byteLength(path)).toBeLessThanOrEqual(107);
		}
	);

	it('is private, and a link in its place is not followed', () => {
		const parent = mkdtempSync(join(tmpdir(), 'suluah-socket-'));
		const elsewhere = join(parent, 'elsewhere');
		mkdirSync(elsewhere);
		const folder = join(parent, 'socket');
		symlinkSync(elsewhere, folder);
		const make = () => makeSocketDirectory(folder, chooseRunner());
		if (process.getuid?.() === 0) {
			make();
			expect(statSync(folder).mode & 0o777).toBe(0o700);
			expect(existsSync(elsewhere)).toBe(true);
		} else {
			expect(make).toThrow('belongs to someone else');
		}
		rmSync(parent, { recursive: true });
	});
});
