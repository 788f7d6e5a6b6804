/** A member in the list of F8: what tells two people of one name apart. */
export type FoundMember = {
	card: string;
	name: string;
	/** "Umum · lahir 17 Agu 2009 · Silungkang" */
	words: string;
};

export type FoundMembers = { members: FoundMember[]; total: number };
