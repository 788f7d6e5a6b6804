const longestSlug = 60;

/** The readable end of an address: small letters and digits of the title, words joined by hyphens. */
export function slugOf(title: string): string {
	const words = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g);
	let slug = '';
	for (const word of words ?? []) {
		const longer = slug === '' ? word : `${slug}-${word}`;
		if (longer.length > longestSlug) break;
		slug = longer;
	}
	return slug;
}

/** Where a title's page stands: its short id decides, the words behind it are for people. */
export function titleHref(publicId: string, title: string): string {
	const slug = slugOf(title);
	return slug === '' ? `/katalog/${publicId}` : `/katalog/${publicId}-${slug}`;
}

/** The short id of an address part like `k7f3x2-orang-rantai`. */
export const publicIdOf = (part: string): string => part.split('-', 1)[0] ?? '';
