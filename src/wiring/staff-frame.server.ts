import { countOfflineQuestions } from '#modules/circulation/index.server.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import { demoLine, menuDisplay, siteName } from '#modules/organisation/index.ts';
import { formatNumber, t, type Locale } from '#platform/i18n/index.ts';
import type { StaffFrame } from '#ui/shell/shell-entries.ts';
import type { App } from './app.server.ts';
import { staffMenuOf } from './menu.ts';
import { siteFacts } from './site-facts.server.ts';

/** Rail and top bar of the staff office, for whoever works here. */
export async function staffFrame(app: App, actor: Actor, locale: Locale): Promise<StaffFrame> {
	const { library, places } = await siteFacts(app);
	const counts = await waitingCounts(app, actor);
	const station = places.find((place) => place.id === actor.branchId)?.shortName;
	return {
		site: { name: siteName, place: library.name },
		home: '/petugas',
		groups: staffMenuOf(actor).map((group) => ({
			label: t(group.label, locale),
			entries: group.entries.map((entry) => ({
				href: entry.href,
				label: t(entry.label, locale),
				icon: entry.icon,
				...(counts.has(entry.href) ? { count: formatNumber(counts.get(entry.href) ?? 0, locale) } : {})
			}))
		})),
		...(station === undefined ? {} : { station }),
		person: { href: '/akun/sesi', label: actor.name },
		display: { href: '/tampilan', label: t(menuDisplay, locale), icon: 'type' },
		...(library.isDemonstration ? { demoLine: t(demoLine, locale) } : {})
	};
}

/** What waits behind an entry of the rail; where nothing waits nothing is said. */
async function waitingCounts(app: App, actor: Actor): Promise<Map<string, number>> {
	if (!may(actor, 'circulation.offline.settle')) return new Map();
	const open = await countOfflineQuestions(app.db);
	return new Map(open > 0 ? [['/petugas/luring', open]] : []);
}
