import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root needs one of two ways.
 * - `plain`: an ordinary user simply starts it.
 * - `namespace`: root starts it in a user namespace, where it believes to be `nobody`. On disk root owns the files;
 *   outside the namespace the process has no rights. Works below any folder, no chown.
 * - `other-user`: where namespaces are refused (many containers) it runs as the system's `nobody`, which then owns
 *   the data and must be able to reach it.
 */
export type Runner =
	| { kind: 'plain'; owner: number }
	| { kind: 'namespace'; owner: number }
	| { kind: 'other-user'; owner: number; group: number };

export type Invocation = { command: string; arguments: string[]; identity: { uid?: number; gid?: number } };

const namespace = ['-U', '--map-user=65534', '--map-group=65534'];

export function chooseRunner(uid = process.getuid?.() ?? 0): Runner {
	if (uid !== 0) return { kind: 'plain', owner: uid };
	const tried = spawnSync('unshare', [...namespace, 'true'], { stdio: 'ignore' });
	return tried.status === 0 ? { kind: 'namespace', owner: 0 } : otherUser();
}

/** initdb looks its user up by name, so a number without an entry in the list of users would not do. */
export function otherUser(passwd = readFileSync('/etc/passwd', 'utf8')): Runner {
	const nobody = passwd
		.split('\n')
		.map((line) => line.split(':'))
		.find(([name]) => name === 'nobody');
	return { kind: 'other-user', owner: Number(nobody?.[2] ?? 65534), group: Number(nobody?.[3] ?? 65534) };
}

export function invocation(runner: Runner, command: string, args: string[]): Invocation {
	switch (runner.kind) {
		case 'plain':
			return { command, arguments: args, identity: {} };
		case 'namespace':
			return { command: 'unshare', arguments: [...namespace, command, ...args], identity: {} };
		case 'other-user':
			return { command, arguments: args, identity: { uid: runner.owner, gid: runner.group } };
	}
}

/** Our own environment holds secrets that PostgreSQL has no use for. */
export const bareEnvironment = {
	LC_ALL: 'C',
	TZ: 'UTC',
	PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
};
