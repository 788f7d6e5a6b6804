import type { Reason } from '#platform/decision/decision.ts';
import { formatRupiah, type Locale } from '#platform/i18n/index.ts';

/** How the amount of a late charge came about, in one sentence: the facts of `FineCount`. */
export function sayFineCount(facts: Reason['facts'], locale: Locale): string {
	const { lateOpenDays, graceDays, steps, per, amountPerStep, cap } = facts;
	const isWeekly = per === 'week';
	const each = formatRupiah(Number(amountPerStep), locale);
	const most = typeof cap === 'number' ? formatRupiah(cap, locale) : null;
	if (locale === 'en') {
		const grace = Number(graceDays) > 0 ? `, less ${graceDays} of grace` : '';
		const unit = `${isWeekly ? 'week' : 'open day'}${steps === 1 ? '' : 's'}`;
		return `Rule: ${lateOpenDays} open days late${grace}; ${steps} ${unit} at ${each}${most ? `, at most ${most} a loan` : ''}. Closed days are not counted.`;
	}
	const grace = Number(graceDays) > 0 ? `, dikurangi tenggang ${graceDays} hari` : '';
	return `Aturan: terlambat ${lateOpenDays} hari buka${grace}; ${steps} ${isWeekly ? 'minggu' : 'hari buka'} kali ${each}${most ? `, paling banyak ${most} per pinjaman` : ''}. Hari libur tidak dihitung.`;
}
