/**
 * Shows a stored Indonesian number (+6281234567890) as people write it: "0812-3456-7890". A number from elsewhere, or
 * too short to group, is shown as it is stored.
 */
export function formatPhone(stored: string): string {
	const national = /^\+62(\d{8,12})$/.exec(stored)?.[1];
	if (national === undefined) return stored;
	const digits = `0${national}`;
	const groups = [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)];
	return groups.filter((group) => group !== '').join('-');
}
