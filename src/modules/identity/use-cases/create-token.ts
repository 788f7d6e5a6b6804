import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Decision, Reason } from '#platform/decision/decision.ts';
import type { MemberDirectory } from '../member-directory.ts';
import { actorColumns, actorFrom } from '../queries/actor-columns.ts';
import { roles } from '../queries/roles.ts';
import { accountNameOf } from '../rules/account-name.ts';
import { isStaff } from '../rules/actor.ts';
import { hashOfApiToken, makeApiToken } from '../rules/api-token.ts';
import type { AccountCode } from '../rules/new-account.ts';
import type { PasswordCode } from '../rules/new-password.ts';
import { refuseToken, type TokenCode } from '../rules/new-token.ts';
import { account, apiToken, role } from '../schema.ts';
import { createAccount } from './create-account.ts';

export type NewToken = {
	roleName: string;
	/** The reader as whom it acts; only for a reader's role. */
	card?: string | undefined;
};

export type TokenMade = { token: string; tokenId: string; accountId: string };

type Code = AccountCode | PasswordCode | TokenCode;
type Facts = { now: Date; members: MemberDirectory };
type Answer = Decision<TokenMade, Code>;

/**
 * Makes a token for a program. The token is in this answer and nowhere else: only its hash is kept. With a staff role
 * it acts as a service account made for it, which the ledger names; with a reader's role as the reader of the card.
 *
 * @example const made = await createToken(db, { roleName: 'petugas' }, { now, members });
 */
export function createToken(db: Db, input: NewToken, facts: Facts): Promise<Answer> {
	return inTransaction(db, async (tx) => {
		const known = await roles(tx);
		const asked = known.find((candidate) => candidate.name === input.roleName);
		if (!asked) {
			const names = known.map((candidate) => candidate.name).join(', ');
			return refused([{ code: 'account.role-unknown', facts: { role: input.roleName, roles: names } }]);
		}
		const { card, roleName } = input;
		const isStaffRole = isStaff(asked);
		const reader = isStaffRole || card === undefined ? undefined : await readerOf(tx, card, facts.members);
		const holder = reader === undefined ? 'nobody' : reader.isStaff ? 'staff' : 'reader';
		const reasons = refuseToken({ roleName, isStaffRole, card, holder });
		if (reasons.length > 0) return refused(reasons);
		const owner = reader?.accountId ?? (await makeOwner(tx, { asked, reader }, facts.now));
		if (typeof owner !== 'string') return owner;
		return store(tx, owner, facts.now);
	});
}

const refused = (reasons: Reason<Code>[]) => ({ ok: false as const, reasons });

type Reader = {
	card: string;
	name: string;
	memberId: string | null;
	isStaff: boolean;
	accountId: string | undefined;
};

/** The reader behind a card: an account that signs in with it, or a member who has none yet. */
async function readerOf(tx: Db, card: string, members: MemberDirectory): Promise<Reader | undefined> {
	const [found] = await tx
		.select(actorColumns)
		.from(account)
		.leftJoin(role, eq(role.name, account.roleName))
		.where(and(eq(account.username, accountNameOf(card)), eq(account.isService, false)));
	if (found) {
		const { accountId, name, memberId, permissions } = actorFrom(found);
		return { card, name, memberId, accountId, isStaff: isStaff({ permissions }) };
	}
	const member = await members.withCard(tx, card);
	if (!member) return undefined;
	const { cardNumber, name, id } = member;
	return { card: cardNumber, name, memberId: id, isStaff: false, accountId: undefined };
}

/** The account that a token acts as, where there is none yet: the reader's own without a password, or a service account. */
async function makeOwner(
	tx: Db,
	{ asked, reader }: { asked: { name: string; label: string }; reader: Reader | undefined },
	now: Date
): Promise<string | Extract<Answer, { ok: false }>> {
	const mark = randomBytes(4).toString('hex');
	const made = await createAccount(
		tx,
		reader
			? {
					card: reader.card,
					name: reader.name,
					roleName: asked.name,
					memberId: reader.memberId,
					password: null
				}
			: {
					card: `token-${mark}`,
					name: `Token ${asked.label} ${mark}`,
					roleName: asked.name,
					password: null,
					isService: true
				},
		{ now }
	);
	return made.ok ? made.value.id : made;
}

async function store(tx: Db, accountId: string, now: Date): Promise<Answer> {
	const token = makeApiToken();
	const [made] = await tx
		.insert(apiToken)
		.values({ hash: hashOfApiToken(token), accountId, createdAt: now })
		.returning({ id: apiToken.id });
	if (!made) throw new Error('No token was made');
	return { ok: true, value: { token, tokenId: made.id, accountId }, why: [] };
}
