import type { DemoContributor } from '../types.ts';

/** "Saint-Exupéry, Antoine de" → "Antoine de Saint-Exupéry". */
const readingForm = (heading: string) => {
	const [family, given] = heading.split(', ');
	return given ? `${given} ${family}` : heading;
};

const person =
	(role: DemoContributor['role']) =>
	(heading: string): DemoContributor => ({ heading, name: readingForm(heading), kind: 'person', role });

/** Who is named in a row, by role; the heading is the inverted form. */
export const author = person('author');
export const editor = person('editor');
export const translator = person('translator');
export const director = person('director');

/** A body as author: an office, a committee, a magazine's editors. */
export const body = (name: string): DemoContributor => ({
	heading: name,
	name,
	kind: 'body',
	role: 'author'
});
