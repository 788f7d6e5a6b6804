import * as v from 'valibot';
import type { OfflineKind } from './rules/offline-kinds.ts';

/** The parts of a desk's answer that say that a copy was lent. */
const lent = v.object({
	kind: v.literal('lent'),
	outcome: v.object({
		loan: v.object({ id: v.string(), card: v.string(), due: v.string(), title: v.string() })
	})
});

const returned = v.object({
	ok: v.literal(true),
	loan: v.nullable(v.string()),
	card: v.nullable(v.string()),
	title: v.string(),
	overdueDays: v.number()
});

const scannedBack = v.object({ kind: v.literal('returned'), outcome: returned });

export type DoneBefore = { title: string; card: string | null; loan: string | null; due: string | null };

/**
 * Whether a request whose answer was lost did what the device tells now. Its answer is the stored one of a scan or of
 * a return; a refusal, a question or anything else did nothing.
 */
export function doneBefore(kind: OfflineKind, answer: unknown): DoneBefore | undefined {
	if (kind === 'loan') {
		const scan = v.safeParse(lent, answer);
		if (!scan.success) return undefined;
		const { id, card, due, title } = scan.output.outcome.loan;
		return { title, card, loan: id, due };
	}
	const back = v.safeParse(v.union([scannedBack, returned]), answer);
	if (!back.success) return undefined;
	const { title, card, loan } = 'outcome' in back.output ? back.output.outcome : back.output;
	return { title, card, loan, due: null };
}
