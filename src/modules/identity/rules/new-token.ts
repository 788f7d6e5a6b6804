import type { Reason } from '#platform/decision/decision.ts';

export type TokenCode =
	'token.card-needed' | 'token.card-unknown' | 'token.card-of-staff' | 'token.card-not-for-role';

type Facts = {
	roleName: string;
	isStaffRole: boolean;
	card: string | undefined;
	/** Whose card it is. */
	holder: 'reader' | 'staff' | 'nobody';
};

/**
 * A token of a reader's role acts as one reader and needs a card; one of a staff role acts as a service account of its
 * own, never as a person.
 */
export function refuseToken({ roleName, isStaffRole, card, holder }: Facts): Reason<TokenCode>[] {
	if (isStaffRole)
		return card === undefined ? [] : [{ code: 'token.card-not-for-role', facts: { role: roleName } }];
	if (card === undefined) return [{ code: 'token.card-needed', facts: { role: roleName } }];
	if (holder === 'nobody') return [{ code: 'token.card-unknown', facts: { card } }];
	// It would carry that account's rights, although a reader's token was asked for.
	return holder === 'staff' ? [{ code: 'token.card-of-staff', facts: { card } }] : [];
}
