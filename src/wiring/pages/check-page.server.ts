import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { checkLetter, countCheck } from '#modules/documents/index.server.ts';
import { kindWords } from '#modules/documents/messages.ts';
import { openSecrets } from '#platform/crypto/index.server.ts';
import { formatDate, t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

export type CheckAnswer =
	| {
			state: 'valid' | 'withdrawn';
			kind: string;
			number: string;
			issued: string;
			name: string;
			since: string | null;
	  }
	| { state: 'unknown' }
	| { state: 'too-many' };

let secret: Buffer | undefined;

/** A keyed hash of where somebody asks from; of IPv6 the network, because every device has many addresses. */
function keyOf(app: App, address: string): string {
	secret ??= openSecrets(join(app.config.dataDirectory, 'secrets')).secret('letter-check');
	const place = address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
	return createHmac('sha256', secret).update(place).digest('base64url');
}

/** What the public check answers about a code; asking too often from one place has to wait. */
export async function checkPage(
	app: App,
	asked: { code: string; address: string; locale: Locale }
): Promise<CheckAnswer> {
	const { locale } = asked;
	const minutes = await countCheck(app.db, keyOf(app, asked.address), app.clock.now());
	if (minutes !== null) return { state: 'too-many' };
	const found = await checkLetter(app.db, asked.code);
	if (!found) return { state: 'unknown' };
	return {
		state: found.withdrawnOn === null ? 'valid' : 'withdrawn',
		kind: t(kindWords[found.kind], locale),
		number: found.number,
		issued: formatDate(found.issuedOn, locale, 'plain'),
		name: found.maskedName,
		since: found.withdrawnOn === null ? null : formatDate(found.withdrawnOn, locale, 'plain')
	};
}
