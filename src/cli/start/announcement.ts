import type { DemonstrationAccount } from './demonstration-accounts.ts';

/** What the operator reads when everything is up. */
export function announcement(
	address: string,
	accounts: readonly DemonstrationAccount[],
	seconds: number
): string {
	const lines = [`Suluah is ready after ${seconds.toFixed(1)} s: ${address}`];
	if (accounts.length > 0) {
		const widths = (['role', 'card', 'password'] as const).map((field) =>
			Math.max(...accounts.map((account) => account[field].length))
		);
		lines.push('', 'Perpustakaan contoh: data rekaan. Sign in at /masuk with one of these cards:');
		for (const { role, card, password, name } of accounts) {
			const columns = [role, card, password].map((text, index) => text.padEnd(widths[index] ?? 0));
			lines.push(`  ${columns.join('  ')}  ${name}`);
		}
	}
	return [...lines, '', 'Ctrl-C stops it.'].join('\n');
}
