import * as v from 'valibot';
import type { Reason } from '#platform/decision/decision.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { knownPlaces } from '#modules/organisation/index.server.ts';
import { educations, jobs, purposes, sexes, visitKinds } from '#modules/visits/index.ts';
import {
	recordDoorCount,
	recordVisit,
	speakVisits,
	visitorsOfDay,
	type VisitsCode
} from '#modules/visits/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { endpoint, type ApiAnswer, type ApiCall } from './endpoint.ts';
import { at, code, key, people, reasons, word } from './shapes.ts';

type PlaceCode = 'visit.branch-unknown' | 'visit.room-unknown';
type Found = { branchId: string; roomId: string | null };

/** Where it is: by codes, else where the account that asks works. */
async function placeOf(
	call: ApiCall,
	{ branch, room }: { branch?: string | undefined; room?: string | undefined }
): Promise<Found | Reason<PlaceCode>> {
	const places = await knownPlaces(call.app.db);
	const branchId =
		branch === undefined
			? call.actor?.branchId
			: places.branches.find((known) => known.code.toLowerCase() === branch.toLowerCase())?.id;
	if (!branchId) return { code: 'visit.branch-unknown', facts: { branch: branch ?? null } };
	if (room === undefined) return { branchId, roomId: null };
	const found = places.rooms.find(
		(known) => known.branchId === branchId && known.code.toLowerCase() === room.toLowerCase()
	);
	return found ? { branchId, roomId: found.id } : { code: 'visit.room-unknown', facts: { room } };
}

const placeSentences: Record<PlaceCode, string> = {
	'visit.branch-unknown': 'There is no such branch; name one by its code',
	'visit.room-unknown': 'There is no such room in this branch'
};

const noPlace = (reason: Reason<PlaceCode>): ApiAnswer<never> => ({
	status: 404,
	title: 'Not found',
	reasons: [{ ...reason, say: placeSentences[reason.code], rule: null }]
});

function refusal(refused: readonly Reason<VisitsCode>[], locale: Locale): ApiAnswer<never> {
	const missing = refused.some(
		(reason) => reason.code === 'visit.member-unknown' || reason.code === 'booking.unknown'
	);
	return {
		status: missing ? 404 : 409,
		title: missing ? 'Not found' : 'Refused by a rule',
		reasons: speakVisits(refused, locale)
	};
}

export const postVisits = endpoint({
	method: 'POST',
	path: '/visits',
	summary: 'Write a line into the guest book: a member by card, a guest, or a group',
	access: 'visits.visit.record',
	body: v.object({
		/** Left out: a member when a card is given, else a guest. */
		kind: v.optional(v.picklist(visitKinds)),
		branch: v.optional(code),
		room: v.optional(code),
		at,
		card: v.optional(code),
		name: word,
		sex: v.optional(v.picklist(sexes)),
		education: v.optional(v.picklist(educations)),
		job: v.optional(v.picklist(jobs)),
		purpose: v.optional(v.picklist(purposes)),
		people,
		male: people,
		female: people,
		institution: word,
		contactName: word,
		contactPhone: word,
		booking: v.optional(code),
		key
	}),
	answer: v.object({
		id: v.string(),
		kind: v.picklist(visitKinds),
		people: v.number(),
		at: v.string(),
		/** The card was written in within the hour: this is that line. */
		repeat: v.boolean(),
		/** Visitors of that day at that branch. */
		today: v.number(),
		reasons
	}),
	async handle({ body }, call) {
		const place = await placeOf(call, body);
		if ('code' in place) return noPlace(place);
		const { branch: _, room: __, at: told, kind, ...facts } = body;
		const now = call.app.clock.now();
		const happened = told === undefined ? now : new Date(told);
		const outcome = await recordVisit(
			call.app.db,
			{
				...facts,
				...place,
				kind: kind ?? (body.card === undefined ? 'guest' : 'member'),
				...(told === undefined ? {} : { at: happened })
			},
			{ now, actorId: call.actor?.accountId ?? null, channel: 'api' }
		);
		if (!outcome.ok) return refusal(outcome.reasons, call.locale);
		const day = dayOfInstant(new Date(outcome.visit.at));
		const { people: today } = await visitorsOfDay(call.app.db, { day, branchId: place.branchId });
		return { status: 201, body: { ...outcome.visit, repeat: outcome.isRepeat, today, reasons: [] } };
	}
});

export const postVisitCounts = endpoint({
	method: 'POST',
	path: '/visits/counts',
	summary: 'What a counter at a door says for an hour; sent again, the later number stands',
	access: 'visits.count.record',
	body: v.object({
		branch: v.optional(code),
		room: v.optional(code),
		/** Any moment of the hour. */
		at: v.pipe(v.string(), v.isoTimestamp()),
		people: v.pipe(v.number(), v.integer(), v.minValue(0))
	}),
	answer: v.object({ people: v.number() }),
	async handle({ body }, call) {
		const place = await placeOf(call, body);
		if ('code' in place) return noPlace(place);
		const outcome = await recordDoorCount(
			call.app.db,
			{ ...place, at: new Date(body.at), people: body.people },
			{ now: call.app.clock.now(), actorId: call.actor?.accountId ?? null, channel: 'api' }
		);
		if (!outcome.ok) return refusal(outcome.reasons, call.locale);
		return { status: 201, body: { people: body.people } };
	}
});
