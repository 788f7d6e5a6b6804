import { revokeToken } from '#modules/identity/index.server.ts';
import { Refused, UsageError } from '../command.ts';
import type { DatabaseAct } from './database-act.ts';

/** Ends a token that leaked or is no longer needed. */
export const revokeProgramToken: DatabaseAct = async (call) => {
	if (call.options['token-stdin'] !== true)
		throw new UsageError('Send the token on standard input and say so: --token-stdin.');
	const token = (await call.readInput()).trim();
	return async (db) => {
		if (!(await revokeToken(db, token, new Date())))
			throw new Refused('There is no such token, or it was revoked before.');
		return { json: { revoked: true }, text: 'The token does nothing any more.' };
	};
};
