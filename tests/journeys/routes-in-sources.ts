import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '#platform/config/index.server.ts';

/** What the routes of the sources read and write, in the words of `what`. */
export function routesInSources(): string[] {
	const files = globSync('src/routes/**/+{page,page@,page.server,server}.{svelte,ts}', {
		cwd: projectRoot()
	});
	return [...new Set(files.flatMap(routesIn))].sort();
}

function routesIn(file: string): string[] {
	const folder = `/${dirname(file).slice('src/routes/'.length)}`.replace(/\/\([^)]+\)/g, '') || '/';
	const source = readFileSync(join(projectRoot(), file), 'utf8');
	if (file.endsWith('+server.ts')) return exportedMethods(source).map((method) => `${method} ${folder}`);
	return [`GET ${folder}`, ...actionsIn(source).map((action) => `POST ${folder}${action}`)];
}

const exportedMethods = (source: string) =>
	[...source.matchAll(/^export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(
		([, method]) => method ?? ''
	);

/** The names of the forms in `export const actions`; the unnamed one is the page itself. */
function actionsIn(source: string): string[] {
	// On one line, or to the brace that stands alone.
	const [, block] = /^export const actions\b[^\n=]*= \{([^\n]*\};$|[^]*?^\};)/m.exec(source) ?? [];
	if (block === undefined) return [];
	const written = [...block.matchAll(/^\t(?:async )?(\w+)(?=[(:])/gm)];
	const names = (written.length > 0 ? written : [...block.matchAll(/\b(\w+):/g)]).map(
		([, name]) => name ?? ''
	);
	return names.map((name) => (name === 'default' ? '' : `?/${name}`));
}
