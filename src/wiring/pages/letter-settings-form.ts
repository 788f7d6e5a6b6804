import * as v from 'valibot';
import type { LetterSettings } from '#modules/documents/index.server.ts';

const text = (longest: number) => v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(longest));

const orNull = (longest: number) =>
	v.pipe(
		text(longest),
		v.transform((typed) => typed || null)
	);

const whole = (least: number, most: number, code: string) =>
	v.pipe(text(10), v.transform(Number), v.integer(code), v.minValue(least, code), v.maxValue(most, code));

/** The settings of letters as they are typed; issue messages are codes of setting-messages.ts. */
export const letterSettingsForm = v.pipe(
	v.object({
		clearancePattern: text(200),
		overduePattern: text(200),
		digits: whole(1, 6, 'digits.wrong'),
		clearance: v.picklist(['at-once', 'by-staff']),
		endsMembership: v.optional(v.string()),
		overdueFromDays: whole(1, 365, 'days.wrong'),
		returnWithinDays: whole(1, 365, 'days.wrong'),
		headAbove: orNull(120),
		headAddress: orNull(200),
		headContact: orNull(200),
		place: orNull(60),
		signerTitle: v.pipe(text(120), v.minLength(1, 'signer.missing')),
		signerName: orNull(120),
		signerId: orNull(40),
		copiesTo: text(1000)
	}),
	v.transform(({ clearancePattern, overduePattern, endsMembership, copiesTo, ...rest }): LetterSettings => ({
		...rest,
		patterns: { clearance: clearancePattern, overdue: overduePattern },
		clearanceEndsMembership: endsMembership !== undefined,
		copiesTo: copiesTo
			.split('\n')
			.map((line) => line.trim())
			.filter(Boolean)
	}))
);

/** The settings as the form shows them. */
export const settingsTyped = (settings: LetterSettings): Record<string, string> => ({
	clearancePattern: settings.patterns.clearance,
	overduePattern: settings.patterns.overdue,
	digits: String(settings.digits),
	clearance: settings.clearance,
	...(settings.clearanceEndsMembership ? { endsMembership: 'ya' } : {}),
	overdueFromDays: String(settings.overdueFromDays),
	returnWithinDays: String(settings.returnWithinDays),
	headAbove: settings.headAbove ?? '',
	headAddress: settings.headAddress ?? '',
	headContact: settings.headContact ?? '',
	place: settings.place ?? '',
	signerTitle: settings.signerTitle,
	signerName: settings.signerName ?? '',
	signerId: settings.signerId ?? '',
	copiesTo: settings.copiesTo.join('\n')
});
