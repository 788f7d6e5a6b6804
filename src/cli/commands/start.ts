import { loadApp } from '../../server/load-app.ts';
import type { Command } from '../command.ts';
import { runUntilStopped } from '../start/run-until-stopped.ts';

export const start: Command = {
	usage: '',
	help: 'Brings the database up, migrates it, loads the demonstration library at the first start of a\ndemonstration, and serves the pages. Settings: docs/operations.md.',
	run: (call) => runUntilStopped(call, loadApp)
};
