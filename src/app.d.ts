import type { Locale } from '#platform/i18n/index.ts';
import type { Display } from '#ui/display/display.ts';

declare global {
	namespace App {
		interface Locals {
			locale: Locale;
			display: Display;
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
