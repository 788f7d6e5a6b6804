import { drawQrCode } from '#formats/barcode/barcode.ts';
import { spacedCode } from '#modules/documents/index.ts';
import { lettersPdf, type Letter, type LetterInBrief } from '#modules/documents/index.server.ts';
import { kindWords, qrLabel } from '#modules/documents/messages.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

/** Where the world finds this library: as it is set, or as it was just asked for. */
export const publicOrigin = (app: App, url: URL): string => app.config.origin ?? url.origin;

const withdrawnDay = (letter: LetterInBrief, locale: Locale): string | null =>
	letter.withdrawnAt === null ? null : formatDate(dayOfInstant(letter.withdrawnAt), locale, 'plain');

function checkOf(letter: Letter, origin: string, locale: Locale) {
	return {
		qr: drawQrCode(`${origin}/cek/${letter.code}`),
		address: `${origin.replace(/^https?:\/\//, '')}/cek`,
		code: spacedCode(letter.code),
		label: t(qrLabel, locale)
	};
}

/** A letter as its page shows it. */
export const letterView = (letter: Letter, origin: string, locale: Locale) => ({
	code: letter.code,
	number: letter.number,
	kind: t(kindWords[letter.kind], locale),
	sheet: letter.sheet,
	check: checkOf(letter, origin, locale),
	/** In the language of the screen, for the notice; the paper speaks Indonesian. */
	withdrawn: withdrawnDay(letter, locale),
	withdrawnOn: withdrawnDay(letter, 'id') ?? undefined,
	withdrawnBecause: letter.withdrawnBecause
});

/** A letter as a line of a list. */
export const letterLine = (letter: LetterInBrief, locale: Locale) => ({
	code: letter.code,
	number: letter.number,
	kind: t(kindWords[letter.kind], locale),
	name: letter.personName,
	issued: formatDate(letter.issuedOn, locale, 'short'),
	isWithdrawn: letter.withdrawnAt !== null
});

/** Letters as a file to keep and to print. */
export async function pdfResponse(letters: readonly Letter[], origin: string): Promise<Response> {
	const pdf = await lettersPdf(
		letters.map((letter) => ({
			sheet: letter.sheet,
			check: checkOf(letter, origin, 'id'),
			withdrawnOn: withdrawnDay(letter, 'id')
		}))
	);
	const [first] = letters;
	const name = letters.length === 1 && first ? first.number.replace(/[^\p{L}\p{N}]+/gu, '-') : 'surat';
	return new Response(Buffer.from(pdf), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="${name.replace(/[^\x20-\x7e]/g, '-')}.pdf"; filename*=UTF-8''${encodeURIComponent(name)}.pdf`,
			'cache-control': 'private, no-store'
		}
	});
}
