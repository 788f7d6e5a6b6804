import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Handle } from '@sveltejs/kit/hooks';

const compress = promisify(gzip);

/** Below this a packet is not saved. */
const worthwhile = 1024;
/** Half the work of the usual level for nearly the same size: pages are made anew for everybody. */
const level = 4;

const isText = (type: string | null) =>
	type !== null && /^(?:text\/(?!event-stream)|application\/(?:[\w.]+\+)?(?:json|xml))/.test(type);

/**
 * Turns pages and answers into bytes, compressed for whoever takes it: on a thin network a page of results is 12 KB
 * instead of 60. The packing is done beside the thread that answers requests. Files of the build are compressed once,
 * when it is made.
 *
 * The text of a page goes around the framework, which would walk through all of it to make an ETag. Ours could never
 * match: every page carries a nonce of its own. Without it a busy page costs a third less.
 */
export const handlePageBody: Handle = async ({ event, resolve }) => {
	let page: string | undefined;
	const response = await resolve(event, {
		transformPageChunk({ html }) {
			page = html;
			return '';
		}
	});
	if (page !== undefined) {
		// What comes after the page itself are answers that it was not made to wait for.
		const bytes = Buffer.from(page + (await response.text()));
		response.headers.delete('etag');
		return send(event.request, response, bytes);
	}
	const { headers } = response;
	if (!isText(headers.get('content-type')) || headers.has('content-encoding') || !response.body)
		return response;
	return send(event.request, response, Buffer.from(await response.arrayBuffer()));
};

async function send(request: Request, { status, headers }: Response, bytes: Buffer<ArrayBuffer>) {
	headers.append('vary', 'accept-encoding');
	if (bytes.length >= worthwhile && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) {
		const packed = Buffer.from(await compress(bytes, { level }));
		headers.set('content-encoding', 'gzip');
		headers.set('content-length', String(packed.length));
		return new Response(packed, { status, headers });
	}
	headers.set('content-length', String(bytes.length));
	return new Response(bytes, { status, headers });
}
