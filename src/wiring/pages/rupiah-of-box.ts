/**
 * Whole rupiah as people type them: "5.000", "Rp 5.000", "5000,-". Null for an empty box, NaN for what is no such
 * number; whether an amount makes sense is decided by whoever takes it.
 */
export function rupiahOfBox(typed: string | undefined): number | null {
	const text = (typed ?? '')
		.trim()
		.replace(/^Rp\s*/i, '')
		.replace(/,(-|0{2})$/, '')
		.replace(/(?<=\d)[.](?=\d{3}(\D|$))/g, '');
	if (text === '') return null;
	return /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
}
