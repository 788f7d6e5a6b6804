import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';

/** Only the owner may read the secrets. */
export const checkSecrets: Check = ({ config }) => {
	const name = 'secrets';
	const folder = join(config.dataDirectory, 'secrets');
	if (!existsSync(folder))
		return [{ name, state: 'missing', say: 'The secrets are made at the first start.' }];
	const files = [folder, ...readdirSync(folder).map((file) => join(folder, file))];
	const open = files.filter((file) => (statSync(file).mode & 0o077) !== 0);
	return open.length === 0
		? [{ name, state: 'ok', say: 'The secrets can be read by their owner only.' }]
		: [
				{
					name,
					state: 'broken',
					say: `Others can read ${open.join(', ')}: run \`chmod go= ${open.join(' ')}\`.`
				}
			];
};
