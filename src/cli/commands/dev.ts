import { createServer } from 'vite';
import type { Command } from '../command.ts';
import { runUntilStopped } from '../start/run-until-stopped.ts';

export const dev: Command = {
	usage: '',
	help: 'As `start`, but the pages come from the sources and follow every change.',
	run: (call) =>
		runUntilStopped(call, async () => {
			const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
			return vite.middlewares;
		})
};
