/** What the filters need to know of one copy. `available`: it stands on the shelf now. */
export type CopyFacts = {
	readonly branch: string;
	readonly loanable: boolean;
	readonly available: boolean;
};

/** A title as the search knows it: plain facts, made from the catalogue, kept by nobody but the index. */
export type CatalogueDocument = {
	readonly publicId: string;
	readonly title: string;
	readonly subtitle: string;
	readonly partName: string;
	readonly authors: readonly string[];
	readonly subjects: readonly string[];
	readonly series: string;
	readonly publisher: string;
	readonly notes: string;
	readonly summary: string;
	readonly isbns: readonly string[];
	readonly issns: readonly string[];
	readonly callNumbers: readonly string[];
	readonly classNumber: string;
	/** Key of the material type. */
	readonly form: string;
	readonly language: string;
	readonly year: number | null;
	/** Belongs to the collection about the town itself. */
	readonly local: boolean;
	/** A hidden title is found by staff only. */
	readonly visible: boolean;
	/** Milliseconds since 1970. */
	readonly addedAt: number;
	/** Any number that grows with use, loans for example. It only breaks ties. */
	readonly popularity: number;
	readonly copies: readonly CopyFacts[];
};
