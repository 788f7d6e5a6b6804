import type { InlisliteAddress, InlisliteLibrary, InlisliteMember } from '#formats/inlislite/index.ts';
import type { NationalIdSeal } from '#modules/members/index.server.ts';
import { fingerprint } from '../../rules/fingerprint.ts';
import type { IncomingMember } from '../../rules/incoming.ts';
import { incomingRow, known } from './known.ts';
import { memberStatusOf, unknownMemberStatus } from './words.ts';

/**
 * Members as they are kept here. A NIK goes on to be sealed; other numbers of identity cards have no purpose at a
 * loan desk and are left behind, as are religion, birthplace and the mother's name.
 */
export const mapMembers = ({ members }: InlisliteLibrary, seal: NationalIdSeal): IncomingMember[] =>
	members.map((member) => {
		const nationalId = member.hasNik ? member.nationalId : null;
		const row = incomingRow('members', member.legacyId, {
			categoryRef: member.categoryId,
			cardNumber: member.memberNumber,
			facts: factsOf(member),
			kept: known({ status: member.statusName })
		});
		// A fingerprint may stand beside the row: it is made with the key, so that no number can be tried against it.
		const hash = fingerprint([row.hash, nationalId === null ? null : seal.index(nationalId)]);
		return { ...row, nationalId, hash };
	});

function factsOf(member: InlisliteMember): IncomingMember['facts'] {
	return {
		name: member.name,
		status: member.status === null ? unknownMemberStatus : memberStatusOf[member.status],
		sex: member.sex,
		birthDate: member.bornOn,
		phone: member.phone,
		email: member.email,
		address: addressOf(member.address),
		district: member.address.district,
		job: member.job,
		education: member.education,
		guardianName: member.guardian?.name ?? null,
		guardianPhone: member.guardian?.phone ?? null,
		guardianRelation: member.guardian?.relation ?? null,
		note: member.note,
		registeredOn: member.registeredOn,
		expiresOn: member.expiresOn
	};
}

/** One line as on an envelope: street, RT/RW, village, district, city, province. */
function addressOf({ street, rt, rw, village, district, city, province }: InlisliteAddress): string | null {
	const block = rt === null && rw === null ? null : `RT ${rt ?? '-'}/RW ${rw ?? '-'}`;
	const parts = [street, block, village, district, city, province].filter((part) => part !== null);
	return parts.length === 0 ? null : parts.join(', ');
}
