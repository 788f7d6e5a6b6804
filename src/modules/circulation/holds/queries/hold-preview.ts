import type { MemberRecord } from '#modules/members/index.server.ts';
import { findTitle } from '#modules/catalogue/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import type { Estimate } from '../rules/estimate.ts';
import { refusalsOfHold } from '../rules/place-hold.ts';
import { estimateFor } from './estimate-for.ts';
import { holdSituation } from './hold-situation.ts';
import { queueOfTitle, waitingOf } from './queue-of-title.ts';

export type HoldPreview = {
	/** All that speaks against a hold of this reader now, whatever the pick-up place; empty when nothing does. */
	reasons: Reason[];
	/** The place in the queue that a hold would get. */
	position: number;
	estimate: Estimate | null;
};

type Reader = Pick<MemberRecord, 'id' | 'status' | 'expiresOn' | 'categoryId'>;

/** What a hold would bring a reader, asked before it is placed; undefined when readers may not see the title. */
export async function holdPreview(
	db: Db,
	of: { titleId: string; reader: Reader; pickupBranchId: string },
	today: string
): Promise<HoldPreview | undefined> {
	const title = await findTitle(db, of.titleId);
	if (!title?.isVisible) return undefined;
	const { pickupBranchId } = of;
	const wish = { member: of.reader, title, pickupBranchId, wantedUntil: null };
	const reasons = refusalsOfHold(await holdSituation(db, wish, today));
	const { materialType } = title;
	return {
		// Another place may be within reach.
		reasons: reasons.filter(({ code }) => code !== 'hold.out-of-reach'),
		position: waitingOf(await queueOfTitle(db, title.id)).length + 1,
		estimate: await estimateFor(
			db,
			{ titleId: title.id, materialType, pickupBranchId, holdId: null, notBefore: null },
			today
		)
	};
}
