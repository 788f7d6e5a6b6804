import pg from 'pg';

/** Statements that only differ in their number of rows (bulk writes) would fill the memory of the server. */
const longestText = 4_000;
const mostNames = 400;

const names = new Map<string, string>();

/** The name under which the server keeps the plan of a statement; undefined for one that is not kept. */
function nameOf(text: string): string | undefined {
	const known = names.get(text);
	if (known !== undefined || text.length > longestText || names.size >= mostNames) return known;
	const name = `s${names.size + 1}`;
	names.set(text, name);
	return name;
}

type Asked = { name?: string; text: string };

const isAsked = (value: unknown): value is Asked =>
	typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

const ask = pg.Client.prototype.query;

/**
 * A connection on which every statement with parameters is read and planned once and then only run. Planning costs
 * more than running most of ours: each looks at few rows, behind a policy that the planner must think about.
 */
export class PlannedClient extends pg.Client {}

PlannedClient.prototype.query = function (this: pg.Client, ...args: unknown[]) {
	const [asked, values] = args;
	const name =
		isAsked(asked) && asked.name === undefined && Array.isArray(values) && values.length > 0
			? nameOf(asked.text)
			: undefined;
	return Reflect.apply(ask, this, name === undefined ? args : [{ ...Object(asked), name }, ...args.slice(1)]);
};
