// `npm run check`: types, lint, format, borders between modules, unused code.
import { runChecks } from './checks/run-checks.mjs';
import { countLine } from './tests/count-line.mjs';

const counts = await runChecks();
console.log(countLine(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
