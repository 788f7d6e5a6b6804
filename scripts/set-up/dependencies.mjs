import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpRefusal } from './refusal.mjs';
import { root } from './root.mjs';
import { runQuietly } from './run-quietly.mjs';
import { usersOfNodeModules } from './users-of-node-modules.mjs';

const mark = join(root, 'node_modules', '.suluah-installed');

// Install scripts are not run: npm blocks them in newer versions, and nothing here needs one. A user's own settings
// (NODE_ENV=production, omit=dev) must not leave packages out.
const arguments_ = [
	'ci',
	'--ignore-scripts',
	'--include=dev',
	'--include=optional',
	'--no-audit',
	'--no-fund',
	'--loglevel=error'
];

/** Installs the packages of the lock file when they are missing or of another lock file. */
export async function installDependencies() {
	const wanted = hashOfLockFile();
	if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
	refuseMachineWithoutPackages();
	refuseWhileInUse();
	console.error('Installing the packages of Suluah (half a gigabyte, only this once) …');
	const { ok, said } = await runQuietly('npm', arguments_);
	if (!ok) throw new SetUpRefusal(`The packages could not be installed. npm says:\n${said}`);
	writeFileSync(mark, wanted);
}

function hashOfLockFile() {
	return createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
}

function refuseMachineWithoutPackages() {
	if (process.platform === 'linux' && !isGlibc()) {
		throw new SetUpRefusal(
			'Suluah needs a Linux with glibc, such as Debian or Ubuntu; this one has another C library.'
		);
	}
}

function isGlibc() {
	process.report.excludeNetwork = true;
	return process.report.getReport().header.glibcVersionRuntime !== undefined;
}

/** A running PostgreSQL loads parts of itself late: taking its files away would break it. */
function refuseWhileInUse() {
	const users = usersOfNodeModules();
	if (users.length === 0) return;
	throw new SetUpRefusal(
		`The packages must be installed anew, but Suluah is running from this folder (process ${users.join(', ')}): stop it first.`
	);
}
