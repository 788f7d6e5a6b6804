import { readConfig } from '#platform/config/index.server.ts';
import type { Command } from '../command.ts';
import { withDatabase } from '../with-database.ts';

export const migrateCommand: Command = {
	usage: '[--json]',
	help: 'Applies the migrations that the database has not seen. `start` does it by itself; with several app\nprocesses it is done once before they start. JSON: {applied: [names]}.',
	async run({ say }) {
		const applied = await withDatabase(
			readConfig(),
			'suluah migrate',
			say,
			async (database) => database.applied
		);
		const text = applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`;
		return { json: { applied }, text };
	}
};
