import { drawCode128 } from '#formats/barcode/barcode.ts';
import { commandCodes } from '#modules/circulation/ui/desk/command-codes.ts';
import { deskKeys } from '#modules/circulation/ui/desk/desk-keys.ts';
import { t, type Locale } from '#platform/i18n/index.ts';

/** Every command code with its bars and what it does, in the order in which the desk lists its keys. */
export function commandSheet(locale: Locale) {
	return deskKeys.flatMap(({ code, does }) =>
		code !== null && Object.hasOwn(commandCodes, code)
			? [{ code, does: t(does, locale), bars: drawCode128(code, 30) }]
			: []
	);
}
