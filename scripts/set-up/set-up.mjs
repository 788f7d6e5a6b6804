import { installDependencies } from './dependencies.mjs';
import { buildPages } from './build.mjs';
import { withLock } from './lock.mjs';
import { linkNode } from './node-link.mjs';
import { syncFramework } from './sync.mjs';

/** Brings the project folder into the state that the other scripts expect; does nothing when it is. */
export async function setUp({ build }) {
	await withLock(async () => {
		await installDependencies();
		linkNode();
		await syncFramework();
		if (build) await buildPages();
	});
}
