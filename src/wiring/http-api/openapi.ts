import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { Endpoint } from './endpoint.ts';

const jsonSchema = (schema: GenericSchema) => {
	const { $schema: _, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' });
	return rest;
};

const reasons = {
	type: 'array',
	items: {
		type: 'object',
		required: ['code', 'say', 'facts'],
		properties: {
			code: { type: 'string' },
			say: { type: 'string' },
			facts: { type: 'object' },
			rule: { type: ['string', 'null'] }
		}
	}
};

const problemDocument = {
	type: 'object',
	required: ['title', 'status'],
	properties: {
		type: { type: 'string' },
		title: { type: 'string' },
		status: { type: 'integer' },
		detail: { type: 'string' },
		reasons
	}
};

type Properties = { properties?: Record<string, unknown>; required?: string[] };

function parametersOf(operation: Endpoint) {
	const from = (schema: GenericSchema | undefined, place: 'path' | 'query') => {
		if (!schema) return [];
		const { properties = {}, required = [] } = jsonSchema(schema) as Properties;
		return Object.entries(properties).map(([name, shape]) => ({
			name,
			in: place,
			required: place === 'path' || required.includes(name),
			schema: shape
		}));
	};
	return [...from(operation.params, 'path'), ...from(operation.query, 'query')];
}

const refusal = (description: string) => ({
	description,
	content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
});

/** Posts that answer 200, because what they bring about is not a thing of its own. */
const makesNothing: ReadonlySet<string> = new Set(['/returns', '/sync']);

/** The OpenAPI 3.1 description of the endpoints, from the schemas that validate. */
export function openApiOf(endpoints: readonly Endpoint[], server: string, version: string) {
	const paths: Record<string, Record<string, unknown>> = {};
	for (const operation of endpoints) {
		const success = operation.method === 'POST' && !makesNothing.has(operation.path) ? '201' : '200';
		(paths[operation.path] ??= {})[operation.method.toLowerCase()] = {
			summary: operation.summary,
			description: operation.access === 'public' ? 'Open to everyone.' : `Access: ${operation.access}.`,
			...(operation.access === 'public' ? { security: [] } : {}),
			parameters: parametersOf(operation),
			...(operation.body
				? {
						requestBody: {
							required: true,
							content: { 'application/json': { schema: jsonSchema(operation.body) } }
						}
					}
				: {}),
			responses: {
				[success]: {
					description: 'Done',
					content: { 'application/json': { schema: jsonSchema(operation.answer) } }
				},
				'400': refusal('Wrong shape'),
				'401': refusal('Not signed in'),
				'403': refusal('Not allowed'),
				'404': refusal('Not found'),
				'409': refusal('Refused by a rule'),
				'429': refusal('Too many requests')
			}
		};
	}
	return {
		openapi: '3.1.0',
		info: { title: 'Suluah', version },
		servers: [{ url: `${server}/api/v1` }],
		security: [{ token: [] }, { session: [] }],
		paths,
		components: {
			schemas: { Problem: problemDocument },
			securitySchemes: {
				token: { type: 'http', scheme: 'bearer' },
				session: { type: 'apiKey', in: 'cookie', name: 'suluah.session_token' }
			}
		}
	};
}
