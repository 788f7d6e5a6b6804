import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

// Unit and database tests share their workers' modules (`isolate: false`): what a file needs to itself it makes itself.
// It halves the processor time.

// drizzle-orm inlined: a worker takes 72 MB instead of 186.
const server = { deps: { inline: ['drizzle-orm'] } };

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['{src,tests,database,bench}/**/*.test.ts'],
					exclude: ['**/*.db.test.ts', '**/*.svelte.test.ts', 'tests/journeys/**'],
					isolate: false,
					maxWorkers: 2,
					server
				}
			},
			{
				test: {
					name: 'database',
					include: ['{src,tests,database}/**/*.db.test.ts'],
					globalSetup: ['tests/support/database-server.ts'],
					pool: 'forks',
					isolate: false,
					maxWorkers: 2,
					testTimeout: 30_000,
					hookTimeout: 60_000,
					server
				}
			},
			{
				plugins: [sveltekit()],
				test: { name: 'svelte', include: ['src/**/*.svelte.test.ts'], maxWorkers: 2, server }
			},
			{
				test: {
					name: 'journeys',
					include: ['tests/journeys/**/*.test.ts'],
					globalSetup: ['tests/support/journey-server.ts'],
					fileParallelism: false,
					maxConcurrency: 2,
					testTimeout: 60_000,
					hookTimeout: 120_000,
					server
				}
			}
		]
	}
});
