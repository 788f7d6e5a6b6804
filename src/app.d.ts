import type { DeviceStanding } from '#modules/devices/index.server.ts';
import type { Actor } from '#modules/identity/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { Display } from '#ui/display/display.ts';

declare global {
	namespace App {
		interface Locals {
			locale: Locale;
			display: Display;
			/** Who asks, by session or token; null for everybody else. */
			actor: Actor | null;
			/** The session behind the actor; null for a token. */
			sessionId: string | null;
			/** At a kiosk: what its cookie says about the device; null everywhere else. */
			device: DeviceStanding | null;
			/** Signed in with a password that staff gave out: an own one is made first. */
			needsOwnPassword: boolean;
			/** Names this request in the log and on error pages. */
			requestId: string;
		}

		interface PageData {
			locale: Locale;
			/** Whose library it is: the end of every page's title. */
			site: { name: string };
		}

		interface Error {
			/** What a reader may read out to us, so that we find the line in the log. */
			reference?: string;
		}
	}
}
