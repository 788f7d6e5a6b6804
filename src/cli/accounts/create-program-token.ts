import { createToken } from '#modules/identity/index.server.ts';
import { memberDirectory } from '#wiring/member-directory.server.ts';
import type { DatabaseAct } from './database-act.ts';
import { given, needed, refusedBecause } from './read-call.ts';

/** Makes a token for a program; it is shown here and never again. */
export const createProgramToken: DatabaseAct = async (call) => {
	const input = { roleName: needed(call, 'role'), card: given(call, 'card') };
	return async (db) => {
		const answer = await createToken(db, input, { now: new Date(), members: memberDirectory });
		if (!answer.ok) throw refusedBecause(answer.reasons);
		call.say('Keep it now: only a hash is stored, it cannot be shown again.');
		return { json: { token: answer.value.token }, text: answer.value.token };
	};
};
