import { inArray, or } from 'drizzle-orm';
import { anyOf, type Db } from '#platform/database/index.server.ts';
import { hold } from '../../schema.ts';
import { liveStates } from '../rules/hold-life.ts';
import type { HoldState } from '../../rules/hold-state.ts';

export type KnownHold = { id: string; titleId: string; memberId: string; state: HoldState };

/** Every live hold, and these whatever became of them: for whoever brings in holds of another system. */
export function knownHolds(db: Db, ids: readonly string[]): Promise<KnownHold[]> {
	return db
		.select({ id: hold.id, titleId: hold.titleId, memberId: hold.memberId, state: hold.state })
		.from(hold)
		.where(or(inArray(hold.state, [...liveStates]), anyOf(hold.id, ids)));
}

/** How many of these holds there are. */
export const holdFigure = (db: Db, ids: readonly string[]): Promise<number> =>
	db.$count(hold, anyOf(hold.id, ids));
