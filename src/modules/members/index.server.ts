/** Members, for the server: queries and acts. */
export { cardOfMember } from './queries/card-of-member.ts';
export { findMembers, memberCategories, type MemberSearch } from './queries/find-members.ts';
export { lockMember } from './queries/lock-member.ts';
export { lockMemberByCard } from './queries/lock-member-by-card.ts';
export { memberByCard, memberById, type MemberRecord } from './queries/member-record.ts';
export { membersWithEmail } from './queries/members-with-email.ts';
export { addMemberCategories, addMembers, type NewMember } from './use-cases/add-members.ts';
