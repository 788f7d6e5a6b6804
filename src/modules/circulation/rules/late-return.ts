/** A loan that came back after its due date. */
export type LateReturn = {
	loan: { id: string; publicId: string; branchId: string; dueOn: string };
	member: { id: string; categoryId: string | null };
	copy: { id: string; titleId: string; categoryId: string | null; materialType: string };
	/** The day on which it counts as returned. */
	today: string;
};
