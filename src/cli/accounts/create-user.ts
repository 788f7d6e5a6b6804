import { createAccount } from '#modules/identity/index.server.ts';
import { memberDirectory } from '#wiring/member-directory.server.ts';
import type { DatabaseAct } from './database-act.ts';
import { needed, passwordFrom, refusedBecause } from './read-call.ts';

/** Makes an account; where a member has the card, it becomes that member's. */
export const createUser: DatabaseAct = async (call) => {
	const card = needed(call, 'card');
	const name = needed(call, 'name');
	const roleName = needed(call, 'role');
	const password = await passwordFrom(call);
	return async (db) => {
		const member = await memberDirectory.withCard(db, card);
		const account = { card, name, roleName, password, memberId: member?.id ?? null };
		const answer = await createAccount(db, account, { now: new Date() });
		if (!answer.ok) throw refusedBecause(answer.reasons);
		return { json: { id: answer.value.id }, text: `${name} signs in with ${card.trim()} as ${roleName}.` };
	};
};
