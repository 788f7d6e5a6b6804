import * as words from '#modules/devices/kiosk-messages.ts';
import type { PairedDevice } from '#modules/devices/index.server.ts';
import { englishName, indonesianName } from '#modules/organisation/index.ts';
import { knownPlaces } from '#modules/organisation/index.server.ts';
import { formatDateTime, t, type Locale } from '#platform/i18n/index.ts';
import type { KioskFrame } from '#ui/kiosk/kiosk-frame.ts';
import type { App } from './app.server.ts';
import { siteFacts } from './site-facts.server.ts';

/** Puts the controls of a kiosk lower, for whoever sits; gone with the next visitor. */
export const LOW_COOKIE = 'kios-rendah';

type Looks = { isLow: boolean; isContrast: boolean };

/** Head and foot of a kiosk's screens. */
export async function kioskFrame(
	app: App,
	device: PairedDevice | null,
	looks: Looks,
	locale: Locale
): Promise<KioskFrame> {
	const { library, places } = await siteFacts(app);
	const branch = places.find((place) => place.id === device?.branchId);
	const { rooms } = await knownPlaces(app.db);
	const room = rooms.find(({ id }) => id === device?.roomId);
	const moment = formatDateTime(app.clock.now(), locale);
	return {
		place: branch?.name ?? library.name,
		line: [room?.name, moment].filter(Boolean).join(', '),
		languages: [
			{ value: 'id', label: indonesianName, isCurrent: locale === 'id' },
			{ value: 'en', label: englishName, isCurrent: locale === 'en' }
		],
		isPaired: device !== null,
		isLow: looks.isLow,
		isContrast: looks.isContrast,
		isHelpAsked: device?.isHelpAsked ?? false,
		words: {
			tools: t(words.kioskTools, locale),
			low: t(words.kioskLow, locale),
			contrast: t(words.kioskContrast, locale),
			read: t(words.kioskRead, locale),
			quiet: t(words.kioskQuiet, locale),
			call: t(words.kioskCall, locale),
			called: t(words.kioskCalled, locale),
			home: t(words.kioskHome, locale),
			stillHere: t(words.stillHere, locale),
			stillHereYes: t(words.stillHereYes, locale)
		}
	};
}
