// `npm test`: checks, then all tests; the last line counts both. With words behind it (`npm test -- --project unit`,
// `npm test -- src/modules/search`) only those tests, without the checks.
import { runChecks } from './checks/run-checks.mjs';
import { ensureChromium } from './tests/chromium.mjs';
import { countLine } from './tests/count-line.mjs';
import { runVitest } from './tests/run-vitest.mjs';

const words = process.argv.slice(2);
await ensureChromium();
const checked = words.length === 0 ? await runChecks() : { passed: 0, failed: 0 };
const tested = await runVitest(words, { browserMustRun: Boolean(process.env.CI) });

const counts = {
	passed: checked.passed + tested.passed,
	failed: checked.failed + tested.failed,
	skipped: tested.skipped
};
console.log(countLine(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
