import type { CommandEntry } from './command.ts';

/**
 * Every command by its name; each is loaded only when it is called, so that `start` does not carry what an import
 * needs. A new command is one file in `commands/` and one entry here.
 */
export const commands: Readonly<Record<string, CommandEntry>> = {
	start: {
		summary: 'Run Suluah until Ctrl-C',
		load: async () => (await import('./commands/start.ts')).start
	},
	dev: {
		summary: 'Run Suluah from its sources, for those who change them',
		load: async () => (await import('./commands/dev.ts')).dev
	},
	migrate: {
		summary: 'Bring the tables of the database up to date',
		load: async () => (await import('./commands/migrate.ts')).migrateCommand
	},
	doctor: {
		summary: 'Check everything that can be configured',
		load: async () => (await import('./commands/doctor.ts')).doctor
	},
	user: {
		summary: 'Make, close or reopen an account, or give it a new password',
		load: async () => (await import('./commands/user.ts')).user
	},
	token: {
		summary: 'Make or revoke a token for a program',
		load: async () => (await import('./commands/token.ts')).token
	},
	demo: {
		summary: 'Load the demonstration library, or show its sign-ins',
		load: async () => (await import('./commands/demo.ts')).demo
	},
	import: {
		summary: 'Try, commit or take back the data of another system',
		load: async () => (await import('./commands/import.ts')).importCommand
	},
	search: {
		summary: 'Search the catalogue',
		load: async () => (await import('./commands/search.ts')).search
	},
	export: {
		summary: 'Write the collection to a file',
		load: async () => (await import('./commands/export.ts')).exportCommand
	}
};
