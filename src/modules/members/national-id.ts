import { blindIndex, makeFieldCipher, type Secrets } from '#platform/crypto/index.server.ts';

/** Seals NIKs before they reach the database. */
export type NationalIdSeal = {
	/** The sealed number opens only for this member. */
	seal: (number: string, memberId: string) => string;
	/** Finds the same number again without opening anything. */
	index: (number: string) => string;
};

/** The keys are the installation's own: `national-id` seals, `national-id-index` finds again. */
export function nationalIdSeal(secrets: Secrets): NationalIdSeal {
	const cipher = makeFieldCipher(secrets.keyring('national-id'));
	const key = secrets.secret('national-id-index');
	return {
		seal: (number, memberId) => cipher.seal(number, `member:${memberId}`),
		index: (number) => blindIndex(key, 'nik', number)
	};
}
