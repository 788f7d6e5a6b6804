import { createProgramToken } from '../accounts/create-program-token.ts';
import { revokeProgramToken } from '../accounts/revoke-program-token.ts';
import { UsageError, type Command } from '../command.ts';
import { withAppDatabase } from '../with-app-database.ts';

const acts = new Map([
	['create', createProgramToken],
	['revoke', revokeProgramToken]
]);

export const token: Command = {
	usage: 'create --role R [--card C] | revoke --token-stdin',
	help: [
		'create  makes a token for a program that speaks to /api/v1, sent as `Authorization: Bearer TOKEN`. With a staff',
		'        role it acts as a service account of its own, which the ledger names. With the role anggota it acts as',
		'        the reader of card C and sees only what is that reader’s own. JSON: {token}, shown this once.',
		'revoke  ends the token that comes on standard input. JSON: {revoked}.'
	].join('\n'),
	options: { role: { type: 'string' }, card: { type: 'string' }, 'token-stdin': { type: 'boolean' } },
	async run(call) {
		const [word = '', ...more] = call.words;
		const act = acts.get(word);
		if (act === undefined || more.length > 0) throw new UsageError(`Use: suluah token ${token.usage}`);
		return withAppDatabase('suluah token', call.say, await act(call));
	}
};
