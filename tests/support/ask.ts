import { inject } from 'vitest';
import type { SessionCookie } from './sign-in-over-http.ts';

export type Question = {
	method?: 'GET' | 'POST' | 'DELETE' | undefined;
	/** Whose session comes along. */
	session?: SessionCookie | null;
	/** Fields of a form. */
	form?: Record<string, string>;
	/** A JSON body. */
	json?: unknown;
	/** The page a post says it comes from; our own unless said otherwise, null for none. */
	origin?: string | null;
};

/** Asks the app as a browser without scripts or a program does; redirects are answers. */
export function ask(path: string, { method, session, form, json, origin }: Question = {}): Promise<Response> {
	const { address } = inject('journey');
	const isPost = method === 'POST' || form !== undefined || json !== undefined;
	const isChange = isPost || method === 'DELETE';
	const from = origin === undefined ? address : origin;
	return fetch(`${address}${path}`, {
		method: isPost ? 'POST' : (method ?? 'GET'),
		redirect: 'manual',
		headers: {
			accept: json === undefined ? 'text/html' : 'application/json',
			...(isChange && from !== null ? { origin: from } : {}),
			...(session ? { cookie: `${session.name}=${session.value}` } : {}),
			...(json === undefined ? {} : { 'content-type': 'application/json' })
		},
		...(json === undefined ? {} : { body: JSON.stringify(json) }),
		...(form === undefined ? {} : { body: new URLSearchParams(form) })
	});
}
