import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { listForDevice } from '#modules/circulation/index.server.ts';
import type { Actor } from '#modules/identity/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

const pack = promisify(gzip);

type Asked = { actor: Actor; locale: Locale; /** The request's Accept-Encoding. */ accepts: string };

/** The list for lending without network at the branch of whoever asks: packed, because it travels over thin lines. */
export async function listResponse(app: App, { actor, locale, accepts }: Asked): Promise<Response> {
	const list = await listForDevice(app.db, { now: app.clock.now(), branchId: actor.branchId, locale });
	const body = JSON.stringify(list);
	const headers = {
		'content-type': 'application/json',
		'cache-control': 'no-store',
		vary: 'accept-encoding'
	};
	if (!/\bgzip\b/.test(accepts)) return new Response(body, { headers });
	return new Response(await pack(body), { headers: { ...headers, 'content-encoding': 'gzip' } });
}
