// Makes a fresh clone runnable, and a stale one fresh again. Plain JavaScript for any Node from 20 on, because it runs
// before anything is installed.
//
//   node scripts/set-up.mjs            installs what is missing or stale
//   node scripts/set-up.mjs --build    also builds the pages when the sources have changed

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
	console.error(`Suluah needs Node 20 or newer to set itself up; this is ${process.versions.node}.`);
	process.exit(1);
}

const { setUp } = await import('./set-up/set-up.mjs');
const { SetUpRefusal } = await import('./set-up/refusal.mjs');
try {
	await setUp({ build: process.argv.includes('--build') });
} catch (error) {
	if (!(error instanceof SetUpRefusal)) throw error;
	console.error(error.message);
	process.exit(1);
}
