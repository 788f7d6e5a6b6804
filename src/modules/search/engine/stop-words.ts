/**
 * Words too common to select a title, Indonesian and English. A query made of nothing else uses them all the
 * same; exact titles always do. Hand-picked: the large public lists drop words that titles need (kembali, lama).
 */
export const stopWords: ReadonlySet<string> = new Set(
	(
		'yang dan di ke dari pada dalam untuk dengan oleh atau para si sang itu ini adalah sebagai serta bagi al ' +
		'the of and a an in on to for by with from at is de la het een'
	).split(' ')
);
