import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nationalIdSeal, type NationalIdSeal } from '#modules/members/index.server.ts';
import { openSecrets } from '#platform/crypto/index.server.ts';
import type { ImportFile } from '../sources/import-file.ts';

const fixtures = new URL('../../../../tests/fixtures/inlislite/', import.meta.url);

/** A dump of the invented library among the fixtures. */
export const fixtureDump = (name: string): ImportFile => fileOnDisk(fileURLToPath(new URL(name, fixtures)));

export const fixtureText = (name: string): string => fileURLToPath(new URL(name, fixtures));

export function fileOnDisk(path: string): ImportFile {
	return { name: basename(path), bytes: statSync(path).size, open: () => createReadStream(path) };
}

/** A file made of bytes or text, in chunks as a network gives them. */
export function fileOf(name: string, content: string | Uint8Array, chunk = 16_384): ImportFile {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	return {
		name,
		bytes: bytes.length,
		async *open() {
			for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
		}
	};
}

/** Keys that live as long as a test file. */
export function aSeal(): NationalIdSeal {
	const folder = mkdtempSync(join(tmpdir(), 'suluah-seal-'));
	try {
		const seal = nationalIdSeal(openSecrets(folder));
		seal.seal('', '');
		return seal;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Tuesday 24 November 2026, 14.30 WIB. */
export const importedAt = new Date('2026-11-24T07:30:00Z');
