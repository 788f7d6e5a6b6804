import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Keyring } from './secrets.ts';

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** Seals single values, such as a national identity number, before they reach the database. */
export type FieldCipher = {
	/** @param place where it belongs, e.g. `member:<id>`: what is moved to another place does not open there */
	seal: (value: string, place: string) => string;
	/** @throws when it was changed, belongs to another place, or its key is missing */
	open: (sealed: string, place: string) => string;
};

/**
 * AES-256-GCM. A sealed value is base64url of: key version (1 byte), iv (12), tag (16), cipher text. The version lets a
 * new key seal while the old ones still open.
 */
export function makeFieldCipher({ newest, keys }: Keyring): FieldCipher {
	return {
		seal(value, place) {
			const iv = randomBytes(ivLength);
			const version = Buffer.from([newest]);
			const cipher = createCipheriv(algorithm, keyOf(keys, newest), iv).setAAD(bound(version, place));
			const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
			return Buffer.concat([version, iv, cipher.getAuthTag(), text]).toString('base64url');
		},
		open(sealed, place) {
			const bytes = Buffer.from(sealed, 'base64url');
			const version = bytes.subarray(0, 1);
			const iv = bytes.subarray(1, 1 + ivLength);
			const tag = bytes.subarray(1 + ivLength, 1 + ivLength + tagLength);
			const decipher = createDecipheriv(algorithm, keyOf(keys, version[0] ?? 0), iv, {
				authTagLength: tagLength
			});
			decipher.setAAD(bound(version, place)).setAuthTag(tag);
			const text = decipher.update(bytes.subarray(1 + ivLength + tagLength));
			return Buffer.concat([text, decipher.final()]).toString('utf8');
		}
	};
}

function bound(version: Buffer, place: string): Buffer {
	return Buffer.concat([version, Buffer.from(place, 'utf8')]);
}

function keyOf(keys: Keyring['keys'], version: number): Buffer {
	const key = keys.get(version);
	if (key === undefined)
		throw new Error(`The key of version ${version} is missing: put its file back into the secrets`);
	return key;
}

/**
 * A keyed hash that finds the same value again without opening anything: to notice a double, to look somebody up.
 * The kind keeps equal values of different kinds apart.
 */
export function blindIndex(key: Buffer, kind: string, value: string): string {
	return createHmac('sha256', key).update(`${kind}\0${value}`).digest('base64url');
}
