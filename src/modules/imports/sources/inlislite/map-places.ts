import type { InlisliteLibrary } from '#formats/inlislite/index.ts';
import type { IncomingBranch, IncomingCategory, IncomingRoom } from '../../rules/incoming.ts';
import { codeFrom } from '../../rules/code-from.ts';
import { incomingRow } from './known.ts';

export const mapBranches = ({ branches }: InlisliteLibrary): IncomingBranch[] =>
	branches.map(({ legacyId, code, name, address }) =>
		incomingRow('location_library', legacyId, { code, name, address, kept: {} })
	);

/** A room marked as a book car stays a room of its building: which car it is the library says later. */
export const mapRooms = ({ rooms }: InlisliteLibrary): IncomingRoom[] =>
	rooms.map(({ legacyId, code, name, branchId, isMobile }) =>
		incomingRow('locations', legacyId, {
			code,
			name,
			branchRef: branchId,
			kept: isMobile ? { isMobile } : {}
		})
	);

/** Longer than a life is a typing error. */
const longestMembership = 36_500;

export const mapMemberCategories = ({ memberCategories }: InlisliteLibrary): IncomingCategory[] =>
	memberCategories.map(({ legacyId, name, membershipDays }) =>
		incomingRow('jenis_anggota', legacyId, {
			code: codeFrom(name),
			name,
			membershipDays:
				membershipDays !== null && membershipDays > 0 && membershipDays <= longestMembership
					? Math.round(membershipDays)
					: null,
			isChild: /^anak(?:[\s-]+anak)?$/i.test(name.trim()),
			kept: {}
		})
	);

/** "** Tidak Diketahui ***" is no category. */
const saysNothing = /^\P{L}*(?:tidak diketahui|belum ditentukan)\P{L}*$/iu;

export const mapCopyCategories = ({ collectionCategories }: InlisliteLibrary): IncomingCategory[] =>
	collectionCategories
		.filter(({ name }) => !saysNothing.test(name))
		.map(({ legacyId, code, name }) =>
			incomingRow('collectioncategorys', legacyId, {
				code: code ?? codeFrom(name),
				name,
				membershipDays: null,
				isChild: false,
				kept: {}
			})
		);
