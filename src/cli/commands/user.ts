import { createUser } from '../accounts/create-user.ts';
import { setUserPassword } from '../accounts/set-user-password.ts';
import { UsageError, type Command } from '../command.ts';
import { withAppDatabase } from '../with-app-database.ts';

const acts = new Map([
	['create', createUser],
	['password', setUserPassword]
]);

export const user: Command = {
	usage: 'create --card C --name N --role R --password-stdin | password --card C --password-stdin',
	help: [
		'create    makes an account that signs in with card number C and a password of at least 8 signs.',
		'          R is a role of the library: anggota, petugas, pustakawan, kepala, admin. JSON: {id}.',
		'password  gives the account of card C a new password and signs it out everywhere. JSON: {id}.',
		'The password comes on standard input: printf %s "$PASSWORD" | suluah user create …'
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
