/**
 * Counts from the test runner's report. A file that could not even be loaded counts as one failure. Where browser tests
 * must run (`browserMustRun`), a skipped one counts as failed: nobody would notice otherwise.
 */
export function countTests({ testResults }, { browserMustRun }) {
	const counts = { passed: 0, failed: 0, skipped: 0 };
	for (const { name, status, assertionResults } of testResults) {
		if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed')) counts.failed++;
		const skipCounts = browserMustRun && /[\\/]tests[\\/]journeys[\\/]/.test(name) ? 'failed' : 'skipped';
		for (const test of assertionResults) {
			if (test.status === 'passed') counts.passed++;
			else if (test.status === 'failed') counts.failed++;
			else counts[skipCounts]++;
		}
	}
	return counts;
}
