import type { Handle } from '@sveltejs/kit/hooks';
import { problem } from './http-api/problem.ts';
import { holdsUnstorable } from './unstorable-text.ts';

const sentence =
	'Ada tanda yang tidak bisa disimpan di kiriman ini. / This holds characters that cannot be kept.';

/**
 * Refuses text that no database can keep before anything is asked of one. No keyboard and no scanner makes it. Forms
 * with files are not looked at: files hold what they hold, and whoever reads them says what they do with it.
 */
export const handleUnstorableText: Handle = async ({ event, resolve }) => {
	const { method, headers } = event.request;
	const kind = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
	const isRead = method !== 'GET' && method !== 'HEAD' && !kind.startsWith('multipart/');
	const body = isRead ? await event.request.clone().text() : '';
	if (!holdsUnstorable({ address: event.url.href, kind, body })) return resolve(event);
	if (event.url.pathname.startsWith('/api/'))
		return problem(400, 'The request holds text that cannot be kept');
	return new Response(sentence, { status: 400, headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
