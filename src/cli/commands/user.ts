import { closeUser, reopenUser } from '../accounts/close-user.ts';
import { createUser } from '../accounts/create-user.ts';
import { setUserPassword } from '../accounts/set-user-password.ts';
import { UsageError, type Command } from '../command.ts';
import { withAppDatabase } from '../with-app-database.ts';

const acts = new Map([
	['create', createUser],
	['password', setUserPassword],
	['close', closeUser],
	['reopen', reopenUser]
]);

export const user: Command = {
	usage: 'create|password|close|reopen --card C [--name N --role R] [--password-stdin]',
	help: [
		'create    --card C --name N --role R --password-stdin',
		'          An account that signs in with card number C and a password of at least 8 signs. R is a role of the',
		'          library: anggota, petugas, pustakawan, kepala, admin.',
		'password  --card C --password-stdin',
		'          A new password for the account of card C, which is signed out everywhere.',
		'close     --card C: it can no longer sign in, its sessions end, its tokens do nothing. reopen takes that back.',
		'The password comes on standard input: printf %s "$PASSWORD" | suluah user create …  JSON: {id}.'
	].join('\n'),
	options: {
		card: { type: 'string' },
		name: { type: 'string' },
		role: { type: 'string' },
		'password-stdin': { type: 'boolean' }
	},
	async run(call) {
		const [word = '', ...more] = call.words;
		const act = acts.get(word);
		if (act === undefined || more.length > 0) throw new UsageError(`Use: suluah user ${user.usage}`);
		return withAppDatabase('suluah user', call.say, await act(call));
	}
};
