import type { Actor } from '#modules/identity/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { GenericSchema, InferOutput } from 'valibot';
import type { App } from '../app.server.ts';
import type { Permission } from '../permissions.ts';

export type ApiCall = { app: App; actor: Actor | null; locale: Locale; origin: string };

export type ApiReason = { code: string; say: string; facts: Record<string, unknown>; rule?: string | null };

/** What an endpoint answers: a body, or a refusal with reasons. */
export type ApiAnswer<Body> =
	{ status: 200 | 201; body: Body } | { status: 403 | 404 | 409; title: string; reasons?: ApiReason[] };

type Empty = Record<string, never>;

/**
 * One operation of the API: what it takes, who may use it, what it answers. The same schemas check requests and
 * write the OpenAPI description.
 */
export type Endpoint<
	Params extends GenericSchema = GenericSchema,
	Query extends GenericSchema = GenericSchema,
	Body extends GenericSchema = GenericSchema,
	Answer extends GenericSchema = GenericSchema
> = {
	method: 'GET' | 'POST' | 'DELETE';
	/** Below /api/v1, with {names}. */
	path: string;
	summary: string;
	/** `public`, `signed-in` (the endpoint itself decides what is one's own), or a permission. */
	access: 'public' | 'signed-in' | Permission;
	params?: Params;
	query?: Query;
	body?: Body;
	answer: Answer;
	handle(
		input: { params: InferOutput<Params>; query: InferOutput<Query>; body: InferOutput<Body> },
		call: ApiCall
	): Promise<ApiAnswer<InferOutput<Answer>>>;
};

/** Checks an endpoint against its own schemas and forgets their exact types, so that all fit in one list. */
export function endpoint<
	Params extends GenericSchema = GenericSchema<Empty>,
	Query extends GenericSchema = GenericSchema<Empty>,
	Body extends GenericSchema = GenericSchema<Empty>,
	Answer extends GenericSchema = GenericSchema
>(operation: Endpoint<Params, Query, Body, Answer>): Endpoint {
	return operation as unknown as Endpoint;
}
