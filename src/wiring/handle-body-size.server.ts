import type { Handle } from '@sveltejs/kit/hooks';

const megabyte = 1024 * 1024;

/** Forms and requests of programs are small; only where files are handed in may more come. */
const usualLimit = megabyte;
const limits: Readonly<Record<string, number>> = {
	'/petugas/migrasi': 256 * megabyte,
	'/petugas/kas/qris': 3 * megabyte
};

/** Refuses what is too large before anything of it is read. What does not say its size is taken for too large. */
export const handleBodySize: Handle = ({ event, resolve }) => {
	const { method, headers } = event.request;
	if (method === 'GET' || method === 'HEAD') return resolve(event);
	const said = headers.get('content-length');
	const isUnsaid = said === null && headers.has('transfer-encoding');
	const limit = limits[event.route.id ?? ''] ?? usualLimit;
	if (isUnsaid || Number(said ?? 0) > limit)
		return new Response('Kiriman ini terlalu besar. / This is too large.', {
			status: 413,
			headers: { 'content-type': 'text/plain; charset=utf-8' }
		});
	return resolve(event);
};
