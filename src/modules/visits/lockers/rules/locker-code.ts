/** Letters and digits only: scanners type through a keyboard layout, and signs change with it. */
const plain = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** What stands in bars on a locker: "LOKERADNUMUM07". */
export const lockerCode = (of: { branch: string; room: string | null; number: string }): string =>
	`LOKER${plain(of.branch)}${plain(of.room ?? '')}${plain(of.number).padStart(2, '0')}`;

/** Numbers as people count them: 2 before 10, and 10 before 10A. */
export const byNumber = (one: { number: string }, other: { number: string }): number =>
	one.number.localeCompare(other.number, 'id', { numeric: true });
