import type { Check } from './check.ts';
import { checkDatabase } from './check-database.ts';
import { checkMachine } from './check-machine.ts';
import { checkOutside } from './check-outside.ts';
import { checkSecrets } from './check-secrets.ts';
import { checkUnused } from './check-unused.ts';

/** Everything the doctor looks at, in the order of the report. */
export const checks: readonly Check[] = [
	checkMachine,
	checkDatabase,
	checkSecrets,
	checkOutside,
	checkUnused
];
