import { and, eq, inArray } from 'drizzle-orm';
import { hold } from '../../schema.ts';
import { liveStates } from '../rules/hold-life.ts';

/** The live holds of a member, as a condition. */
export const liveOf = (memberId: string) =>
	and(eq(hold.memberId, memberId), inArray(hold.state, [...liveStates]));
