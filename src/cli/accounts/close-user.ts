import { accountIdOf, setAccountDisabled } from '#modules/identity/index.server.ts';
import type { DatabaseAct } from './database-act.ts';
import { needed, refusedBecause } from './read-call.ts';

/** Closes the account of a card, or opens it again. */
const setClosed =
	(isDisabled: boolean): DatabaseAct =>
	async (call) => {
		const card = needed(call, 'card');
		return async (db) => {
			const accountId = await accountIdOf(db, card);
			if (accountId === null) throw refusedBecause([{ code: 'account.unknown', facts: {} }]);
			await setAccountDisabled(db, { accountId, isDisabled }, { now: new Date() });
			const text = isDisabled
				? `${card} can no longer sign in and is signed out everywhere.`
				: `${card} can sign in again.`;
			return { json: { id: accountId }, text };
		};
	};

export const closeUser = setClosed(true);
export const reopenUser = setClosed(false);
