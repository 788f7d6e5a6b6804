import { once } from 'node:events';
import { mkdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFreshProject } from './fresh-project.ts';
import type { FreshProject } from './fresh-project.ts';

let project: FreshProject;
beforeEach(() => {
	project = makeFreshProject();
});
afterEach(() => project.remove());

const installs = () => project.read('npm-calls').split('\n').filter(Boolean).length;
const builds = () => project.read('builds').length;

describe('packages', { timeout: 20_000 }, () => {
	it('are installed once, without their scripts and with everything that a user may have switched off', async () => {
		expect(await project.run()).toMatchObject({ code: 0 });
		expect(await project.run()).toEqual({ code: 0, err: '' });
		expect(project.read('npm-calls')).toMatch(/^ci --ignore-scripts --include=dev --include=optional .*\n$/);
	});

	it('are installed anew when the lock file has changed', async () => {
		await project.run();
		project.write('package-lock.json', '{"lockfileVersion":3,"packages":{}}');
		await project.run();
		expect(installs()).toBe(2);
	});

	it('bring the Node that runs everything, also when npm leaves its link out', async () => {
		await project.run();
		const link = readlinkSync(join(project.folder, 'node_modules', '.bin', 'node'));
		expect(link).toBe(`../node-linux-${process.arch}/bin/node`);
	});

	it('that can’t be had give a sentence, and the next try begins anew', async () => {
		project.write('npm-fails', '');
		const { code, err } = await project.run();
		expect(code).toBe(1);
		expect(err).toContain('The packages could not be installed. npm says:\nnpm error network is unreachable');
		expect(err).not.toContain('    at ');
		await project.run();
		expect(installs()).toBe(2);
	});

	it('are not taken away from a running PostgreSQL', async () => {
		const postgres = project.startPostgres();
		const { code, err } = await project.run();
		postgres.kill('SIGKILL');
		await once(postgres, 'exit');
		expect(code).toBe(1);
		expect(err).toContain(`Suluah is running from this folder (process ${postgres.pid}): stop it first.`);
		expect(installs()).toBe(0);
	});
});

describe('two set-ups at once', { timeout: 20_000 }, () => {
	it('install once', async () => {
		const both = await Promise.all([project.run(), project.run()]);
		expect(both.map(({ code }) => code)).toEqual([0, 0]);
		expect(installs()).toBe(1);
	});

	it.each([
		['that was killed', '99999999'],
		['that was killed before it wrote its number', '']
	])('one %s does not keep the other back', async (_, pid) => {
		mkdirSync(join(project.folder, '.set-up.lock'));
		writeFileSync(join(project.folder, '.set-up.lock', 'pid'), pid);
		expect(await project.run()).toMatchObject({ code: 0 });
		expect(installs()).toBe(1);
	});
});

describe('pages', { timeout: 20_000 }, () => {
	it('are built only when asked for, and only when a source has changed', async () => {
		await project.run();
		expect(builds()).toBe(0);
		await project.run('--build');
		await project.run('--build');
		expect(builds()).toBe(1);
		project.write('src/page.test.ts', 'a test is no source of a page');
		await project.run('--build');
		expect(builds()).toBe(1);
		project.write('src/deep/other.ts', 'export const b = 2;');
		await project.run('--build');
		expect(builds()).toBe(2);
	});

	it('that can’t be built give the builder’s words, and are tried again', async () => {
		project.write('build-fails', '');
		const { code, err } = await project.run('--build');
		expect(code).toBe(1);
		expect(err).toContain('The pages could not be built. The builder says:\npage.svelte: unexpected end');
		await project.run('--build');
		expect(builds()).toBe(2);
	});
});
