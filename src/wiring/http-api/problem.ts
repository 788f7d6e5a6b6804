import type { ApiReason } from './endpoint.ts';

/** A problem document of RFC 9457; `reasons` are the modules' own. */
export function problem(
	status: number,
	title: string,
	more: { detail?: string; reasons?: ApiReason[]; headers?: Record<string, string> } = {}
): Response {
	const { headers, ...members } = more;
	return Response.json(
		{ type: 'about:blank', title, status, ...members },
		{ status, headers: { 'content-type': 'application/problem+json', ...headers } }
	);
}
