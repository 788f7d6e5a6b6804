import type { Db } from '#platform/database/index.server.ts';

/**
 * What identity asks about members. It stands below them and does not know them: `wiring/member-directory.server.ts`
 * answers.
 */
export type MemberDirectory = {
	/** Members who gave this e-mail address; a family may share one. */
	withEmail: (db: Db, email: string) => Promise<{ id: string }[]>;
	withCard: (db: Db, card: string) => Promise<{ id: string; name: string; cardNumber: string } | undefined>;
};
