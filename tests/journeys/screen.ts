import type { Page } from 'playwright-core';
import type { AccountKey, TitleKey } from '#tests/support/journey-seed-facts.ts';
import type { KioskKey } from '#tests/support/journey-server.ts';

/** A page in one of its states, and how somebody comes there. */
export type Screen = {
	name: string;
	/** The folder of the route below src/routes, without the names in brackets of groups. */
	route: string;
	/** Where it is; by default the route itself. */
	at?: string | { title: TitleKey } | { titleInOffice: TitleKey } | { holdOn: TitleKey };
	as?: AccountKey;
	kiosk?: KioskKey;
	/** The status of the answer, when it is not 200. */
	status?: number;
	/** What somebody does until the screen is in this state. */
	reach?: (page: Page) => Promise<unknown>;
	/** It leaves something behind on its device (a language). */
	isApart?: boolean;
};
