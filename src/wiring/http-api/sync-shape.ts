import * as v from 'valibot';
import { questionKinds } from '#modules/circulation/index.ts';
import { LONGEST_CODE } from '#modules/circulation/index.server.ts';
import { educations, jobs, purposes, sexes } from '#modules/visits/index.ts';
import { people, reasons, word } from './shapes.ts';

/** More than a car does in a day; a device with more sends them one batch after the other. */
const MOST_ACTS = 500;

/** Whatever a desk takes for a code: one that is refused here would keep a whole batch back. */
const code = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_CODE));
const ownKey = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const told = { key: ownKey, at: v.pipe(v.string(), v.isoTimestamp()) };
/** The day on which it came back, when that was before it was scanned: the drop box of yesterday. */
const day = v.optional(v.pipe(v.string(), v.isoDate()));
/** The key of a request that was sent for the same act and whose answer did not come. */
const sentAs = v.optional(ownKey);

const publicIdOf = v.pipe(v.string(), v.minLength(1), v.maxLength(20));

const act = v.variant('kind', [
	v.object({ ...told, kind: v.literal('loan'), card: code, copy: code, sentAs, reason: word }),
	v.object({ ...told, kind: v.literal('return'), copy: code, on: day, sentAs }),
	v.object({
		...told,
		kind: v.literal('visit'),
		card: v.optional(code),
		name: word,
		sex: v.optional(v.picklist(sexes)),
		education: v.optional(v.picklist(educations)),
		job: v.optional(v.picklist(jobs)),
		purpose: v.optional(v.picklist(purposes)),
		people,
		male: people,
		female: people,
		institution: word
	}),
	/** A child or somebody else who joins on the road, under a number that the device made. */
	v.object({
		...told,
		kind: v.literal('member'),
		card: code,
		name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
		sex: v.optional(v.picklist(sexes)),
		birthDate: v.optional(v.pipe(v.string(), v.isoDate())),
		className: word,
		guardianName: word,
		guardianPhone: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))
	}),
	/** A book car arrives at a stop or leaves it. */
	v.object({
		...told,
		kind: v.literal('stop'),
		route: publicIdOf,
		stop: publicIdOf,
		what: v.picklist(['open', 'close'])
	})
]);

export const syncBody = v.object({
	device: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
	/** When the device sends this, by its own clock: what its clock is wrong by is set right. */
	sentAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
	acts: v.pipe(v.array(act), v.maxLength(MOST_ACTS))
});

export type ToldAct = v.InferOutput<typeof act>;
export type ToldBatch = v.InferOutput<typeof syncBody>;

export const syncAnswer = v.object({
	results: v.array(
		v.object({
			key: v.string(),
			/** Done; done, and somebody should look; nothing could be written. */
			state: v.picklist(['done', 'look', 'left']),
			kind: v.picklist(questionKinds),
			copy: v.nullable(v.string()),
			title: v.nullable(v.string()),
			card: v.nullable(v.string()),
			loan: v.nullable(v.string()),
			due: v.nullable(v.string()),
			reasons
		})
	),
	done: v.number(),
	look: v.number(),
	left: v.number()
});

export type SyncAnswer = v.InferOutput<typeof syncAnswer>;
