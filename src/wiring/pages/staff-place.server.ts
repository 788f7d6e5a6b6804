import { allPlaces } from '#modules/circulation/holds/staff-messages.ts';
import type { Actor } from '#modules/identity/index.ts';
import { t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';

/** The address of all places: `?tempat=semua`. */
const everywhere = 'semua';

/** The place that a staff page is about: the one in its address, otherwise that of whoever looks; undefined for all. */
export async function staffPlace(app: App, actor: Actor, url: URL, locale: Locale) {
	const { places } = await siteFacts(app);
	const wanted = url.searchParams.get('tempat');
	const own = places.find((place) => place.id === actor.branchId);
	const here = wanted === null ? own : places.find((place) => place.code === wanted);
	return {
		here,
		place: here?.code ?? everywhere,
		places: [
			{ value: everywhere, label: t(allPlaces, locale) },
			...places.map((place) => ({ value: place.code, label: place.shortName }))
		]
	};
}
