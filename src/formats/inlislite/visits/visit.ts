/** How many of a group have which job or schooling, by INLISLite's own column names. */
export type GroupCounts = Record<string, number>;

/** A line of the guest book: `memberguesses`, or a group of `groupguesses`. */
export type InlisliteVisit = {
	/** Unique over both tables: a group's id begins with "r". */
	legacyId: string;
	kind: 'member' | 'guest' | 'group';
	/** `YYYY-MM-DDThh:mm:ss` on the library's clock. */
	at: string;
	/** The member, when the number is one of the dump's. */
	memberId: string | null;
	roomId: string | null;
	name: string | null;
	sex: 'male' | 'female' | null;
	job: string | null;
	education: string | null;
	purpose: string | null;
	note: string | null;
	/** 1, or the size of the group. */
	people: number;
	male: number | null;
	female: number | null;
	institution: string | null;
	contactPhone: string | null;
	jobCounts: GroupCounts;
	educationCounts: GroupCounts;
};
