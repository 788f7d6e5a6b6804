import { describe, expect, it } from 'vitest';
import { countLine } from '../../scripts/tests/count-line.mjs';
import { countTests } from '../../scripts/tests/count-tests.mjs';

const file = (name: string, status: string, ...tests: string[]) => ({
	name,
	status,
	assertionResults: tests.map((test) => ({ status: test }))
});

describe('the count at the end of npm test', () => {
	const report = {
		testResults: [
			file('/suluah/src/a.test.ts', 'passed', 'passed', 'passed', 'skipped'),
			file('/suluah/src/b.test.ts', 'failed', 'passed', 'failed'),
			file('/suluah/src/does-not-load.test.ts', 'failed'),
			file('/suluah/tests/journeys/j1.test.ts', 'passed', 'pending', 'todo')
		]
	};

	it('counts tests, and a file that did not load as one failure', () => {
		expect(countTests(report, { browserMustRun: false })).toEqual({ passed: 3, failed: 2, skipped: 3 });
	});

	it('takes a skipped browser test for a failure where it must run', () => {
		expect(countTests(report, { browserMustRun: true })).toEqual({ passed: 3, failed: 4, skipped: 1 });
	});

	it.each([
		[{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
		[{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed, 2 skipped']
	])('%j', (counts, line) => {
		expect(countLine(counts)).toBe(line);
	});
});
