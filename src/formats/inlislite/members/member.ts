import type { MemberStatusKind } from '../lookups/member-status.ts';

export type InlisliteAddress = {
	street: string | null;
	rt: string | null;
	rw: string | null;
	/** Kelurahan. */
	village: string | null;
	/** Kecamatan. */
	district: string | null;
	city: string | null;
	province: string | null;
};

/**
 * A member of the dump. Religion, the mother's maiden name and passwords are not read. `nationalId` is personal data
 * of the highest kind: it is passed on only to be sealed.
 */
export type InlisliteMember = {
	legacyId: string;
	/** Verbatim but for the space around it; null when there is none, or it is another member's. */
	memberNumber: string | null;
	/** As stored: INLISLite writes most names in capitals. */
	name: string;
	/** Member category, by id and name; both null when it is not known. */
	categoryId: string | null;
	category: string | null;
	/** Null when the status is empty or not known. */
	status: MemberStatusKind | null;
	/** The status as the site named it. */
	statusName: string | null;
	sex: 'male' | 'female' | null;
	birthPlace: string | null;
	/** Null when missing or impossible. */
	bornOn: string | null;
	phone: string | null;
	email: string | null;
	/** Where the member lives now, else what the identity card says. */
	address: InlisliteAddress;
	job: string | null;
	education: string | null;
	institution: string | null;
	/** INLISLite's contact for emergencies: for minors the only trace of a guardian. */
	guardian: { name: string; phone: string | null; relation: string | null } | null;
	/** Number of the identity card, of whichever kind. */
	nationalId: string | null;
	/** The kind of card as the site named it. */
	identityKind: string | null;
	/** The card is one with a NIK, and the number has its 16 digits. */
	hasNik: boolean;
	registeredOn: string | null;
	expiresOn: string | null;
	/** Day of the "bebas pustaka" letter. */
	clearedOn: string | null;
	note: string | null;
};
