import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Secrets = {
	/** A secret of 32 random bytes under this name, made when it is asked for the first time. */
	secret: (name: string) => Buffer;
	/** The newest version of a key that can be replaced, and all earlier ones to read what they wrote. */
	keyring: (name: string) => Keyring;
};

export type Keyring = { newest: number; keys: ReadonlyMap<number, Buffer> };

/**
 * The secrets of this installation: files that only its owner can read, made at the first start and never sent
 * anywhere. There is no default secret. Lost ones can't be remade: what they sealed stays sealed.
 *
 * @param folder `secrets` in the data folder; servers that share a database share its files
 */
export function openSecrets(folder: string): Secrets {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	chmodSync(folder, 0o700);
	return {
		secret: (name) => readOrMake(folder, name),
		keyring(name) {
			const versions = readdirSync(folder).flatMap((file) => versionIn(file, name));
			if (versions.length === 0) versions.push(1);
			const keys = new Map(versions.map((version) => [version, readOrMake(folder, `${name}.${version}`)]));
			return { newest: Math.max(...versions), keys };
		}
	};
}

function versionIn(file: string, name: string): number[] {
	const version = file.startsWith(`${name}.`) ? Number(file.slice(name.length + 1)) : Number.NaN;
	return Number.isInteger(version) && version >= 1 && version <= 255 ? [version] : [];
}

function readOrMake(folder: string, name: string): Buffer {
	const file = join(folder, name);
	try {
		return read(file);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
		make(file);
		return read(file);
	}
}

/** Written whole under another name, then linked: of two first starts at once both use the same secret. */
function make(file: string): void {
	const making = `${file}-new-${randomBytes(6).toString('hex')}`;
	writeFileSync(making, randomBytes(32).toString('base64url'), { mode: 0o600 });
	try {
		linkSync(making, file);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
	} finally {
		rmSync(making);
	}
}

function read(file: string): Buffer {
	const bytes = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
	if (bytes.length !== 32)
		throw new Error(`The secret in ${file} is damaged: put back the file of your backup`);
	chmodSync(file, 0o600);
	return bytes;
}
