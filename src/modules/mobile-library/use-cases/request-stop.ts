import { and, eq } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { By } from '../act.ts';
import { newRequestCode } from '../rules/request-code.ts';
import type { RequesterKind } from '../rules/request-facts.ts';
import { mobileRequest } from '../schema.ts';

export type StopRequest = {
	requester: RequesterKind;
	institution: string;
	village: string | null;
	district: string;
	spot: string;
	people: number;
	wish: string | null;
	contactName: string;
	contactPhone: string;
	note: string | null;
};

export type RequestCode = 'request.people' | 'request.too-many-open';
export type StopRequested = { ok: true; code: string } | { ok: false; reasons: Reason<RequestCode>[] };

const mostPeople = 2000;
/** Requests that one telephone number may have waiting. */
const openRequests = 3;

/** A school or village asks for a stop; the answer is the reference of its status page. */
export function requestStop(db: Db, input: StopRequest, by: By): Promise<StopRequested> {
	return inTransaction(db, async (tx) => {
		const reasons: Reason<RequestCode>[] = [];
		if (!Number.isInteger(input.people) || input.people < 1 || input.people > mostPeople)
			reasons.push({ code: 'request.people', facts: { most: mostPeople } });
		const open = await tx.$count(
			mobileRequest,
			and(eq(mobileRequest.contactPhone, input.contactPhone), eq(mobileRequest.state, 'requested'))
		);
		if (open >= openRequests) reasons.push({ code: 'request.too-many-open', facts: { open } });
		if (reasons.length > 0) return { ok: false, reasons };
		const code = newRequestCode();
		await tx.insert(mobileRequest).values({ ...input, code, requestedAt: by.now });
		await recordServiceEvents(tx, [
			{
				kind: 'mobile-library.request.made',
				occurredAt: by.now,
				channel: 'public',
				actorId: by.actorId,
				facts: { request: code, district: input.district, expected: input.people }
			}
		]);
		return { ok: true, code };
	});
}
