import { intlTag, type Locale } from './locale.ts';

function perLocale(options: Intl.NumberFormatOptions): Record<Locale, Intl.NumberFormat> {
	return {
		id: new Intl.NumberFormat(intlTag('id'), options),
		en: new Intl.NumberFormat(intlTag('en'), options)
	};
}

const plain = perLocale({ maximumFractionDigits: 2 });
const percent = perLocale({ style: 'percent', maximumFractionDigits: 1 });
const whole = perLocale({ maximumFractionDigits: 0 });

/** "54.133" · "91,48" in Indonesian, "54,133" · "91.48" in English; at most two decimals. */
export function formatNumber(value: number, locale: Locale): string {
	return plain[locale].format(value);
}

/** A share (0.253) as "25,3%". */
export function formatPercent(share: number, locale: Locale): string {
	return percent[locale].format(share);
}

/** Whole rupiah as "Rp5.000": EYD V sets no space after Rp, while Intl would put one. */
export function formatRupiah(rupiah: number, locale: Locale): string {
	return `${rupiah < 0 ? '-' : ''}Rp${whole[locale].format(Math.abs(rupiah))}`;
}
