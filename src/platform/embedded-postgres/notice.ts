/** Something the operator should know, as a whole sentence for the terminal. */
export type Notice = {
	code:
		| 'data-created'
		| 'half-made-data-removed'
		| 'orphan-stopped'
		| 'stale-pid-removed'
		| 'crash-recovered'
		| 'data-moved'
		| 'restarted';
	sentence: string;
};
