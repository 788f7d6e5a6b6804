import { ConfigRefusal } from '#platform/config/index.server.ts';
import { PostgresRefusal } from '#platform/embedded-postgres/index.server.ts';
import { MigrationRefusal } from '#platform/migrations/index.server.ts';
import { Refused } from './command.ts';

const foreseen = [ConfigRefusal, PostgresRefusal, MigrationRefusal];

/** What the platform refuses with a sentence; undefined for what nobody foresaw. */
export function asRefused(error: unknown): Refused | undefined {
	if (error instanceof Refused) return error;
	if (foreseen.some((kind) => error instanceof kind) && error instanceof Error) {
		return new Refused(error.message, { cause: error });
	}
	return hasNoServer(error) ? new Refused(noServer, { cause: error }) : undefined;
}

const noServer =
	'The PostgreSQL server of DATABASE_URL does not answer, or refuses the user: check the address and that it runs.';

/** Connection refused or reset, an unknown host, a wrong password or database. */
function hasNoServer(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return typeof code === 'string' && /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|28...|3D000)$/.test(code);
}
