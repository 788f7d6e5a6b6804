import { myShelf } from '#modules/circulation/index.ts';
import { checkHeading } from '#modules/documents/messages.ts';
import { isStaff, type Actor } from '#modules/identity/index.ts';
import {
	demoLine,
	englishName,
	footerAbout,
	footerService,
	indonesianName,
	menuAll,
	menuDisplay,
	menuOffice,
	menuSignIn,
	menuSignOut,
	openState,
	siteName
} from '#modules/organisation/index.ts';
import { sayOpenState } from '#modules/organisation/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatClock, t, type Locale } from '#platform/i18n/index.ts';
import type { FooterColumn, PublicFrame } from '#ui/shell/shell-entries.ts';
import type { App } from './app.server.ts';
import { searchButton } from '#modules/catalogue/index.ts';
import { accountMenu, publicMenu } from './menu.ts';
import { siteFacts, type SiteFacts } from './site-facts.server.ts';
import { clockTimeOf } from './clock-time.ts';

/** Masthead, footer and menu of a public page, for whoever looks at it. */
export async function publicFrame(app: App, viewer: { actor: Actor | null; locale: Locale }) {
	const { actor, locale } = viewer;
	const site = await siteFacts(app);
	const nav = publicMenu.map((entry) => ({ href: entry.href, label: t(entry.label, locale) }));
	const frame: PublicFrame = {
		site: { name: siteName, place: site.library.name },
		nav,
		account: accountEntry(actor, locale),
		search: { href: '/katalog', label: t(searchButton, locale), icon: 'search' },
		display: { href: '/tampilan', label: t(menuDisplay, locale), icon: 'type' },
		menu: { href: '/menu', label: t(menuAll, locale), icon: 'menu' },
		footer: {
			columns: [
				...placeColumns(app, site, locale),
				{ title: t(footerService, locale), links: nav },
				{
					title: t(footerAbout, locale),
					links: [
						{ href: '/cek', label: t(checkHeading, locale) },
						{ href: '/tampilan', label: t(menuDisplay, locale) },
						...siteLinks(actor, locale)
					]
				}
			],
			imprint: site.library.parentBody ?? site.library.name
		},
		language: {
			action: '/bahasa',
			options: [
				{ value: 'id', label: indonesianName, isCurrent: locale === 'id' },
				{ value: 'en', label: englishName, isCurrent: locale === 'en' }
			]
		},
		...(site.library.isDemonstration ? { demoLine: t(demoLine, locale) } : {})
	};
	return frame;
}

function siteLinks(actor: Actor | null, locale: Locale) {
	if (!actor) return [{ href: '/masuk', label: t(menuSignIn, locale) }];
	const own = isStaff(actor)
		? { href: '/petugas', label: t(menuOffice, locale) }
		: { href: '/akun', label: t(myShelf, locale) };
	return [own, { href: '/keluar', label: t(menuSignOut, locale) }];
}

function accountEntry(actor: Actor | null, locale: Locale) {
	if (!actor) return { href: '/masuk', label: t(menuSignIn, locale) };
	const firstName = actor.name.split(/\s+/)[0] ?? actor.name;
	return { href: isStaff(actor) ? '/petugas' : '/akun', label: firstName, icon: 'user-round' as const };
}

/** The buildings with their address and how long they are open today. */
function placeColumns(app: App, site: SiteFacts, locale: Locale): FooterColumn[] {
	const now = app.clock.now();
	const today = dayOfInstant(now);
	return site.places
		.filter((place) => place.kind === 'building')
		.slice(0, 2)
		.map((place) => {
			const hours = place.hoursOn(today);
			const state = openState(today, clockTimeOf(now), place.hoursOn);
			const line = hours.open
				? `${formatClock(hours.opens, locale).slice(0, 5)}–${formatClock(hours.closes, locale)}`
				: sayOpenState(state, today, locale).say;
			const word = locale === 'id' ? 'Hari ini' : 'Today';
			return {
				title: place.name,
				lines: [place.address ?? '', hours.open ? `${word} ${line}` : line].filter(Boolean),
				links: [{ href: '/lokasi', label: locale === 'id' ? 'Jadwal lengkap' : 'All hours' }]
			};
		});
}

/** So many ways of the account area stand in the bar; a phone finds the others below each of its pages. */
const waysInBar = 4;

export const accountWays = (locale: Locale) =>
	accountMenu.map((entry, index) => ({
		href: entry.href,
		label: t(entry.label, locale),
		icon: entry.icon,
		isInBar: index < waysInBar
	}));

/** The bar at the foot of a phone in the account area. */
export const accountBar = (locale: Locale) =>
	[
		...accountMenu.slice(0, waysInBar),
		{ href: '/katalog', label: searchButton, icon: 'search' as const }
	].map((entry) => ({
		href: entry.href,
		label: t(entry.label, locale),
		icon: entry.icon
	}));
