import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '#platform/config/index.server.ts';
import type { Check, Finding } from './check.ts';

const leastFree = 1024 ** 3;

/** Node, the built pages, room on the disk. */
export const checkMachine: Check = ({ config }) => [node(), build(), space(config.dataDirectory)];

function node(): Finding {
	const major = Number(process.versions.node.split('.')[0]);
	return major >= 24
		? { name: 'node', state: 'ok', say: `Node ${process.versions.node} runs Suluah.` }
		: { name: 'node', state: 'broken', say: `Node ${process.versions.node} is too old: Suluah needs 24.` };
}

function build(): Finding {
	return existsSync(join(projectRoot(), 'build', 'handler.js'))
		? { name: 'pages', state: 'ok', say: 'The pages are built.' }
		: { name: 'pages', state: 'missing', say: 'The pages are not built yet: `npm start` builds them.' };
}

function space(dataDirectory: string): Finding {
	let folder = dataDirectory;
	while (!existsSync(folder) || !statSync(folder).isDirectory()) folder = dirname(folder);
	const { bavail, bsize } = statfsSync(folder);
	const gigabytes = ((bavail * bsize) / 1024 ** 3).toFixed(1);
	return bavail * bsize >= leastFree
		? { name: 'disk', state: 'ok', say: `The disk has ${gigabytes} GB left for ${folder}.` }
		: {
				name: 'disk',
				state: 'broken',
				say: `Only ${gigabytes} GB are free in ${folder}: make room, or the database will stop.`
			};
}
