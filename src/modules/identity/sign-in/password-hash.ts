import { hash, verify } from '@node-rs/argon2';
import { passwordLength } from '../rules/new-password.ts';

/** OWASP's password storage cheat sheet: argon2id (the default here), 19 MiB of memory, two passes, one lane. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** The same signs typed on another keyboard or phone may be other bytes (NIST SP 800-63B §3.1.1.2). */
const asOneForm = (password: string) => password.normalize('NFKC');

/** The hash to keep for a password, about 20 ms of one core. */
export const hashPassword = (password: string): Promise<string> => hash(asOneForm(password), cost);

let standIn: Promise<string> | undefined;

/**
 * Whether a password belongs to a hash. Without a hash (no such account) the same work is done for nothing, so that
 * the time of the answer does not tell which cards exist.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
	// Nobody's password is that long; hashing megabytes would be a gift to whoever sends them.
	if (password.length > 4 * passwordLength.max) return false;
	standIn ??= hashPassword('nobody’s password');
	const matches = await verify(stored ?? (await standIn), asOneForm(password));
	return stored !== null && matches;
}
