import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '#platform/config/index.server.ts';

/** There is no build to serve. `message` is a whole sentence. */
export class BuildMissing extends Error {
	override readonly name = 'BuildMissing';
}

/** Covers and whole catalogues are uploaded; each route sets its own, smaller limit. */
const largestUpload = '512M';

/**
 * Loads the built app. It starts itself while it is being loaded, so the database must be up and the environment
 * complete before.
 */
export async function loadApp(environment: NodeJS.ProcessEnv): Promise<RequestListener> {
	const file = join(projectRoot(), 'build', 'handler.js');
	if (!existsSync(file)) throw new BuildMissing('The pages are not built yet: `npm start` builds them.');
	environment.BODY_SIZE_LIMIT ??= largestUpload;
	environment.NODE_ENV ??= 'production';
	const loaded: unknown = await import(pathToFileURL(file).href);
	if (typeof loaded === 'object' && loaded !== null && 'handler' in loaded && isHandler(loaded.handler)) {
		return loaded.handler;
	}
	throw new BuildMissing('The built pages are damaged: remove the folder `build` and run `npm start`.');
}

function isHandler(value: unknown): value is RequestListener {
	return typeof value === 'function';
}
