/** A file to be imported: it may be opened more than once, each time from its beginning. */
export type ImportFile = {
	name: string;
	bytes: number;
	open: () => AsyncIterable<Uint8Array>;
};
