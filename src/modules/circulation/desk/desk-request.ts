import * as v from 'valibot';
import { addDays } from '#platform/clock/index.ts';
import { FEWEST_REASON_LETTERS, LONGEST_CODE } from './longest-code.ts';

const code = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_CODE));
const card = v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** A day of the library's calendar; which days may be told is decided where it counts. */
export const deskDay = v.pipe(
	v.string(),
	v.isoDate(),
	v.check((told) => addDays(told, 0) === told)
);
const key = v.pipe(v.string(), v.regex(/^[\w.:-]{6,120}$/));

/** Why a rule was not obeyed, in the words of whoever decided; it stands in the ledger. */
const reason = v.pipe(v.string(), v.trim(), v.minLength(FEWEST_REASON_LETTERS), v.maxLength(200));

/** What the desk's screen can ask for. `card` is that of the open session. */
export const deskRequest = v.variant('act', [
	v.object({
		act: v.literal('scan'),
		code,
		card,
		mode: v.picklist(['automatic', 'returns', 'reading']),
		on: v.optional(deskDay),
		as: v.optional(v.picklist(['member', 'copy'])),
		key
	}),
	v.object({ act: v.literal('renew'), loan: id, key }),
	v.object({ act: v.literal('return'), copy: code, key }),
	v.object({ act: v.literal('renew-all'), card: id, key }),
	/** A rule refused, and somebody who may do so lends all the same. */
	v.object({ act: v.literal('lend-anyway'), card: id, copy: code, reason, key }),
	/** What happened to a book that does not simply come back: asked, then told. `loan` is its loan. */
	v.object({ act: v.literal('harm'), loan: id, key }),
	v.object({ act: v.literal('lost'), loan: id, key }),
	v.object({ act: v.literal('claim'), loan: id, key }),
	v.object({ act: v.literal('damaged'), loan: id, as: v.picklist(['repair', 'damaged']), key }),
	/** Baca di tempat: it was on loan and came back. */
	v.object({ act: v.literal('read'), copy: code, card, key }),
	/** The safe choice of a question where nothing is done, posted without the script. */
	v.object({ act: v.literal('leave'), key }),
	/** `of` is the key of the scan that is taken back. */
	v.object({ act: v.literal('undo'), of: key, card, key })
]);

export type DeskRequest = v.InferOutput<typeof deskRequest>;
export type DeskMode = Extract<DeskRequest, { act: 'scan' }>['mode'];
