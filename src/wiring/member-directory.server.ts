import type { MemberDirectory } from '#modules/identity/index.server.ts';
import { memberByCard, membersWithEmail } from '#modules/members/index.server.ts';

/** Answers identity's questions about members. */
export const memberDirectory: MemberDirectory = { withEmail: membersWithEmail, withCard: memberByCard };
