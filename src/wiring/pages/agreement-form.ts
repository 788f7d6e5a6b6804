/** What a form says is to be made good; a price that is no number is told as missing. */
export function agreementIn(typed: Record<string, string>) {
	const { diganti = '', harga = '', catatan = '' } = typed;
	const asked: 'same' | 'similar' | 'price' = diganti === 'similar' || diganti === 'price' ? diganti : 'same';
	// Written as people write it: 45.000 or Rp45.000.
	const digits = harga.replace(/^\s*rp\s*/i, '').replace(/[.\s]/g, '');
	const price = /^\d{1,12}$/.test(digits) ? Number(digits) : null;
	return { asked, price, note: catatan.trim().slice(0, 300) || null };
}
