import type { IconName } from '../icons/icon-names.ts';

/** A way somewhere: in the masthead, the footer, the rail. */
export interface NavEntry {
	href: string;
	label: string;
	icon?: IconName;
	/** A figure behind the words: how many wait there. */
	count?: string;
	/** Language of the label where it is not the page's: "en". */
	lang?: string;
}

/** Whose site it is; all of it is a setting of the library. */
export interface SiteName {
	/** Name of the site beside the mark: "Suluah". */
	name: string;
	/** Whose it is: "Perpustakaan Kota Sawahlunto". */
	place: string;
}

/** One column of the footer: a place with its lines, or a list of links. */
export interface FooterColumn {
	title: string;
	lines?: readonly string[];
	links?: readonly NavEntry[];
}

/** Choosing a language posts `bahasa` to `action` and comes back. */
export interface LanguageChoice {
	action: string;
	options: readonly { value: string; label: string; isCurrent: boolean }[];
}

/** Everything round a public page. */
export interface PublicFrame {
	site: SiteName;
	/** Main ways; only those that exist. */
	nav: readonly NavEntry[];
	/** "Masuk", or the name of who is signed in. */
	account: NavEntry;
	/** Opens the search from a phone's masthead. */
	search?: NavEntry;
	/** Text size, theme and so on. */
	display: NavEntry;
	/** The page that holds all ways, for phones. */
	menu: NavEntry;
	footer: { columns: readonly FooterColumn[]; imprint: string };
	language: LanguageChoice;
	/** 'Perpustakaan contoh: data rekaan', on the demonstration library only. */
	demoLine?: string;
	/** Five ways at the foot of a phone's screen, in the account area. */
	bottomBar?: readonly NavEntry[];
}

/** A group of the staff rail. */
export interface RailGroup {
	label: string;
	entries: readonly NavEntry[];
}

/** Everything round a page of the staff office. */
export interface StaffFrame {
	site: SiteName;
	/** Start of the office. */
	home: string;
	groups: readonly RailGroup[];
	/** Where this desk stands: "Adinegoro, meja 1". */
	station?: string;
	/** Who works here. */
	person: NavEntry;
	display: NavEntry;
	demoLine?: string;
}

/** The page of display choices, with the way back to where somebody is now. */
export function withReturn(entry: NavEntry, returnTo: string): NavEntry {
	return { ...entry, href: `${entry.href}?kembali=${encodeURIComponent(returnTo)}` };
}

/** Whether a page lies at or below the address of an entry; the start page is only itself. */
export function isCurrent(href: string, pathname: string): boolean {
	if (href === '/') return pathname === '/';
	return pathname === href || pathname.startsWith(`${href}/`);
}

/** The entry that a page belongs to: of several that fit, the most exact one. */
export function currentEntry(entries: readonly NavEntry[], pathname: string): NavEntry | undefined {
	return entries
		.filter((entry) => isCurrent(entry.href, pathname))
		.reduce<NavEntry | undefined>(
			(best, entry) => (best && best.href.length >= entry.href.length ? best : entry),
			undefined
		);
}
