import type { DemoContributor, DemoShelf, DemoTitle } from '../types.ts';
import { author } from './contributors.ts';

type Named = string | DemoContributor;

/** A title as it is written in the shelf files: what a shelf has in common is said once, at its head. */
export type TitleRow = {
	title: string;
	/** A string is an author's heading; everyone else is named with a function of contributors.ts. */
	by?: Named | readonly Named[];
	/** Only where two titles of one author would get the same. */
	key?: string;
} & Partial<Omit<DemoTitle, 'key' | 'title' | 'contributors'>>;

type ShelfDefaults = { shelf: DemoShelf; subjects: readonly string[] } & Partial<
	Omit<DemoTitle, 'key' | 'title' | 'contributors' | 'shelf' | 'subjects'>
>;

const slug = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

const keyOf = (title: string, main: DemoContributor | undefined) =>
	main ? `${slug(title)}-${slug(main.heading.split(/[ ,]/)[0] ?? '')}` : slug(title);

function contributorsOf(by: TitleRow['by']): DemoContributor[] {
	if (by === undefined) return [];
	const all = typeof by === 'string' || 'role' in by ? [by] : by;
	return all.map((one) => (typeof one === 'string' ? author(one) : one));
}

/**
 * Fills rows up to whole titles: language, material, audience, demand and so on come from the shelf where a row does
 * not say its own.
 */
export function shelf(defaults: ShelfDefaults, rows: readonly TitleRow[]): DemoTitle[] {
	return rows.map(({ by, ...facts }) => {
		const contributors = contributorsOf(by);
		return {
			language: 'ind',
			material: 'monograf',
			audience: 'umum',
			isLocal: false,
			isReference: false,
			demand: 1,
			...defaults,
			...facts,
			key: facts.key ?? keyOf(facts.title, contributors[0]),
			contributors
		};
	});
}
