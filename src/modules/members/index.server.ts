/** Members, for the server: queries and acts. */
export { cardOfMember } from './queries/card-of-member.ts';
export { lockMember } from './queries/lock-member.ts';
export { lockMemberByCard } from './queries/lock-member-by-card.ts';
