import { createProgramToken } from '../accounts/create-program-token.ts';
import { UsageError, type Command } from '../command.ts';
import { withAppDatabase } from '../with-app-database.ts';

export const token: Command = {
	usage: 'create --role R [--card C]',
	help: [
		'Makes a token for a program that speaks to /api/v1, sent as `Authorization: Bearer TOKEN`.',
		'With a staff role it acts as a service account of its own, which the ledger names. With the role anggota',
		'it acts as the reader of card C and sees only what is that reader’s own. JSON: {token}.'
	].join('\n'),
	options: { role: { type: 'string' }, card: { type: 'string' } },
	async run(call) {
		if (call.words.join(' ') !== 'create') throw new UsageError(`Use: suluah token ${token.usage}`);
		return withAppDatabase('suluah token', call.say, await createProgramToken(call));
	}
};
