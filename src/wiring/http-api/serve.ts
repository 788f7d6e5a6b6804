import type { RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { may } from '#modules/identity/index.ts';
import { KeyUsedForSomethingElse } from '#platform/requests/answer-once.ts';
import { getApp } from '../app.server.ts';
import type { Endpoint } from './endpoint.ts';
import { problem } from './problem.ts';

/** Turns an endpoint into a SvelteKit handler: who may, what was sent, what comes back. */
export function serve(operation: Endpoint) {
	return async (event: RequestEvent): Promise<Response> => {
		const { actor, locale } = event.locals;
		if (operation.access !== 'public' && !actor) return problem(401, 'Sign in or send a token');
		const needed = operation.access;
		if (needed !== 'public' && needed !== 'signed-in' && !may(actor, needed))
			return problem(403, 'Not allowed', { detail: `Needs ${needed}` });
		if (operation.method !== 'GET' && !isOurOwn(event)) return problem(403, 'Cross-site request refused');

		const input = await readInput(operation, event);
		if (input instanceof Response) return input;
		try {
			const answer = await operation.handle(input, {
				app: getApp(),
				actor,
				locale,
				origin: event.url.origin
			});
			if ('body' in answer) return Response.json(answer.body, { status: answer.status });
			return problem(
				answer.status,
				answer.title,
				answer.reasons === undefined ? {} : { reasons: answer.reasons }
			);
		} catch (error) {
			if (error instanceof KeyUsedForSomethingElse)
				return problem(409, 'This key was used for another request', {
					reasons: [{ code: 'request.key-used', say: 'This key was used for another request', facts: {} }]
				});
			throw error;
		}
	};
}

/** A browser names the page a post came from; a program with a token has no cookies that could be misused. */
function isOurOwn(event: RequestEvent): boolean {
	if (event.request.headers.has('authorization')) return true;
	return event.request.headers.get('origin') === event.url.origin;
}

async function readInput(operation: Endpoint, event: RequestEvent) {
	const params = v.safeParse(operation.params ?? v.unknown(), event.params);
	const query = v.safeParse(operation.query ?? v.unknown(), queryOf(event.url));
	let sent: unknown = undefined;
	if (operation.body) {
		try {
			sent = await event.request.json();
		} catch {
			return problem(400, 'The body is not JSON');
		}
	}
	const body = v.safeParse(operation.body ?? v.unknown(), sent);
	const issues = [params, query, body].flatMap((part) => (part.success ? [] : part.issues));
	if (issues.length > 0)
		return problem(400, 'The request has a wrong shape', {
			reasons: issues.map((issue) => ({
				code: 'request.shape',
				say: issue.message,
				facts: { at: v.getDotPath(issue) ?? '' }
			}))
		});
	return { params: params.output, query: query.output, body: body.output };
}

/** Query parameters by name; what is repeated becomes a list. */
function queryOf(url: URL): Record<string, string | string[]> {
	const result: Record<string, string | string[]> = {};
	for (const name of new Set(url.searchParams.keys())) {
		const values = url.searchParams.getAll(name);
		result[name] = values.length === 1 ? (values[0] ?? '') : values;
	}
	return result;
}
