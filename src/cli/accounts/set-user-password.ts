import { accountIdOf, setPassword } from '#modules/identity/index.server.ts';
import type { DatabaseAct } from './database-act.ts';
import { needed, passwordFrom, refusedBecause } from './read-call.ts';

/** Gives an account a new password, for whoever forgot theirs. */
export const setUserPassword: DatabaseAct = async (call) => {
	const card = needed(call, 'card');
	const password = await passwordFrom(call);
	return async (db) => {
		const accountId = await accountIdOf(db, card);
		if (accountId === null) throw refusedBecause([{ code: 'account.unknown', facts: {} }]);
		const answer = await setPassword(db, { accountId, password }, { now: new Date() });
		if (!answer.ok) throw refusedBecause(answer.reasons);
		return { json: { id: accountId }, text: `${card} has a new password and is signed out everywhere.` };
	};
};
