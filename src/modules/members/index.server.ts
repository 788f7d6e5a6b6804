/** Members, for the server: queries and acts. */
export { cardOfMember } from './queries/card-of-member.ts';
export { findMembers, memberCategories, type MemberSearch } from './queries/find-members.ts';
export {
	knownMemberCategories,
	knownMembers,
	memberFigures,
	membersByIds,
	takenCardNumbers
} from './queries/known-members.ts';
export { borrowerCard, isInstitutionCategory } from './queries/institution-of.ts';
export { institutions } from './queries/institutions.ts';
export { replacedCardOf, replacedCardsOf } from './queries/replaced-cards.ts';
export { lockMember } from './queries/lock-member.ts';
export { lockMemberByCard } from './queries/lock-member-by-card.ts';
export { memberByCard, memberById, type MemberRecord } from './queries/member-record.ts';
export { membersForDevice } from './queries/members-for-device.ts';
export { membersInBrief, type MemberInBrief } from './queries/members-in-brief.ts';
export { membersWithEmail } from './queries/members-with-email.ts';
export { nationalIdSeal, type NationalIdSeal } from './national-id.ts';
export {
	addMemberCategories,
	addMembers,
	type NewMember,
	type NewMemberCategory
} from './use-cases/add-members.ts';
export { changeMembers, removeMembers } from './use-cases/change-members.ts';
export { memberCounts } from './queries/member-counts.ts';
export { joinOnTheRoad, type JoinOnTheRoad } from './use-cases/join-on-the-road.ts';
export { changeMember, type MemberChange, type MemberChanged } from './use-cases/change-member.ts';
export { membersByCards, membersOfGroup, type ListedMember } from './queries/members-for-list.ts';
export { replaceCard, type CardReplaced, type ReplaceCardInput } from './use-cases/replace-card.ts';
export { recordCardPrinted } from './use-cases/record-card-printed.ts';
