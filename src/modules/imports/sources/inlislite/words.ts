import type { AccessKind, CopyStatus, MaterialType } from '#modules/catalogue/index.ts';
import type { MemberStatus } from '#modules/members/index.ts';
import type { CopyAccess, Material, MemberStatusKind, StoredStatus } from '#formats/inlislite/index.ts';

/** INLISLite's worksheets are our material types. */
export const materialTypeOf: Record<Material, MaterialType> = {
	monograph: 'monograf',
	electronic: 'sumber-elektronik',
	film: 'film',
	serial: 'terbitan-berkala',
	map: 'kartografis',
	graphic: 'grafis',
	video: 'rekaman-video',
	music: 'musik',
	mixed: 'campuran',
	sound: 'rekaman-suara',
	microform: 'bentuk-mikro',
	manuscript: 'manuskrip',
	braille: 'braille',
	ephemera: 'ephemeral',
	'undergraduate-thesis': 'skripsi',
	'masters-thesis': 'tesis'
};

/**
 * What a stored status means here. "Tandon" says what a copy is for, not where it is: it is available, in reserve.
 * "Dalam Penggandaan" is away from the shelf and comes back by the hands of staff, as one being processed does. A
 * copy given away has left the collection.
 */
export const copyStatusOf: Record<StoredStatus, CopyStatus> = {
	available: 'available',
	'on-loan': 'on-loan',
	unknown: 'unknown',
	damaged: 'damaged',
	repair: 'repair',
	copying: 'processing',
	processing: 'processing',
	lost: 'lost',
	reserve: 'available',
	'given-away': 'weeded',
	'in-use': 'in-house'
};

/**
 * What a copy may be used for. A rule that is not known lets nothing out of the house until someone has looked; the
 * status "Tandon" keeps a loanable copy in reserve.
 */
export function accessOf(access: CopyAccess | null, status: StoredStatus): AccessKind {
	if (access === null) return 'library-use';
	return access === 'loanable' && status === 'reserve' ? 'reserve' : access;
}

/** INLISLite lends only to members who are "Aktif" (status 3): an unknown status lends nothing. */
export const memberStatusOf: Record<MemberStatusKind, MemberStatus> = {
	pending: 'pending',
	active: 'active',
	inactive: 'inactive',
	suspended: 'blocked',
	cleared: 'cleared'
};
export const unknownMemberStatus: MemberStatus = 'inactive';
