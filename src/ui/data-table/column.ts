/** A column of a table. The first one names its row: its cell is the row's heading and usually the link. */
export interface Column {
	key: string;
	label: string;
	/** Figures stand at the end, one below the other. */
	align?: 'start' | 'end';
	/** Sortable: where a press leads (the address keeps the order), and how it is sorted now. */
	sort?: { href: string; direction: 'ascending' | 'descending' | null };
}
