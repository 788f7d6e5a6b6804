import { error } from '@sveltejs/kit';
import { qrisImageNow } from '#modules/circulation/index.server.ts';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';

/** The library's QRIS code, for whoever takes payments. */
export async function GET({ locals }) {
	allow(locals, 'circulation.payment.take');
	const image = await qrisImageNow(getApp().db);
	if (!image) error(404, 'no image');
	return new Response(Uint8Array.from(Buffer.from(image.content, 'base64')), {
		headers: {
			'content-type': image.mediaType,
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store'
		}
	});
}
