import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PaidMarks } from '#modules/imports/index.ts';
import type { ImportReport } from '#modules/imports/index.server.ts';

/** Files that were tried and wait for "Impor sekarang", with the report that was shown. */
export type Staged = {
	/** Who tried it; nobody else sees it. */
	ownerId: string;
	files: { name: string; path: string; bytes: number }[];
	report: ImportReport;
	/** What the trial believed of INLISLite’s mark of paid fines; the import believes the same. */
	paidMarks: PaidMarks;
};

/** A dump is full of personal data: what was not imported is gone after a day. */
const keptForMs = 24 * 60 * 60 * 1000;

const isToken = (token: string): boolean => /^[0-9a-f]{32}$/.test(token);

/** The folder of files that are being imported. Servers that share a database share it. */
export class Staging {
	readonly #root: string;

	constructor(dataDirectory: string) {
		this.#root = join(dataDirectory, 'imports');
	}

	/** A fresh folder for an upload. What others left behind too long ago goes first. */
	async open(): Promise<{ token: string; folder: string }> {
		await this.sweep(Date.now());
		const token = randomBytes(16).toString('hex');
		const folder = this.#folder(token);
		await mkdir(folder, { recursive: true, mode: 0o700 });
		return { token, folder };
	}

	async keep(token: string, staged: Staged): Promise<void> {
		await writeFile(join(this.#folder(token), 'staged.json'), JSON.stringify(staged), { mode: 0o600 });
		setTimeout(() => void this.drop(token), keptForMs).unref();
	}

	async find(token: string, ownerId: string): Promise<Staged | undefined> {
		return isToken(token) ? readStaged(this.#folder(token), ownerId) : undefined;
	}

	/**
	 * Takes it for importing, so that a second press of the button finds nothing. `release` gives it back after a
	 * failure, `drop` deletes it.
	 */
	async claim(
		token: string,
		ownerId: string
	): Promise<{ staged: Staged; release: () => Promise<void>; drop: () => Promise<void> } | undefined> {
		if (!(await this.find(token, ownerId))) return undefined;
		const claimed = `${this.#folder(token)}.claimed`;
		try {
			await rename(this.#folder(token), claimed);
		} catch (error) {
			if (isMissing(error)) return undefined;
			throw error;
		}
		const staged = await readStaged(claimed, ownerId);
		if (!staged) return undefined;
		const moved = (path: string) => path.replace(this.#folder(token), claimed);
		return {
			staged: { ...staged, files: staged.files.map((file) => ({ ...file, path: moved(file.path) })) },
			release: () => rename(claimed, this.#folder(token)),
			drop: () => rm(claimed, { recursive: true, force: true })
		};
	}

	async drop(token: string): Promise<void> {
		if (isToken(token)) await rm(this.#folder(token), { recursive: true, force: true });
	}

	async sweep(now: number): Promise<void> {
		const names = await readdir(this.#root).catch(() => []);
		for (const name of names) {
			const folder = join(this.#root, name);
			const facts = await stat(folder).catch(() => undefined);
			if (facts && now - facts.mtimeMs > keptForMs) await rm(folder, { recursive: true, force: true });
		}
	}

	#folder(token: string): string {
		return join(this.#root, token);
	}
}

async function readStaged(folder: string, ownerId: string): Promise<Staged | undefined> {
	try {
		// Written by `keep` alone, into a folder that only this user can read.
		const staged = JSON.parse(await readFile(join(folder, 'staged.json'), 'utf8')) as Staged;
		return staged.ownerId === ownerId ? staged : undefined;
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

const isMissing = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'ENOENT';
