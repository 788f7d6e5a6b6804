import { qrisImageNow, removeQrisImage, setQrisImage, speak } from '#modules/circulation/index.server.ts';
import * as words from '#modules/circulation/charges/cash-messages.ts';
import type { Actor } from '#modules/identity/index.ts';
import { formatDateTime, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import { officeAct } from './office-act.server.ts';

type Viewer = { actor: Actor; locale: Locale };

/** What is known of the QRIS image; null where there is none. */
export async function qrisPage(app: App, url: URL, locale: Locale) {
	const image = await qrisImageNow(app.db);
	return {
		image: image
			? t(words.qrisSince, locale, {
					when: formatDateTime(image.uploadedAt, locale, 'short'),
					size: `${image.width} × ${image.height}`
				})
			: null,
		isSaved: url.searchParams.has('tersimpan'),
		isRemoved: url.searchParams.has('dihapus')
	};
}

/** Puts the chosen file in place of the image; null when it was, otherwise what is wrong with it. */
export async function uploadQris(app: App, { actor, locale }: Viewer, file: FormDataEntryValue | null) {
	if (!(file instanceof File) || file.size === 0) return t(words.fileMissing, locale);
	const bytes = new Uint8Array(await file.arrayBuffer());
	const outcome = await setQrisImage(app.db, bytes, officeAct(app, actor));
	return outcome.ok ? null : (speak([{ code: outcome.code, facts: {} }], locale)[0]?.say ?? outcome.code);
}

export const removeQris = (app: App, actor: Actor) => removeQrisImage(app.db, officeAct(app, actor));
