import type { MarcDataField, MarcField, MarcSubfield } from '#formats/marc21/record.ts';

/** The columns of `catalogs` that hold copies of MARC values, made for showing. */
export type DisplayColumns = {
	title: string | null;
	author: string | null;
	edition: string | null;
	publisher: string | null;
	place: string | null;
	year: string | null;
	subject: string | null;
	extent: string | null;
	isbn: string | null;
	callNumber: string | null;
	note: string | null;
	classNumber: string | null;
	bibId: string | null;
};

const data = (
	tag: string,
	indicators: string,
	...parts: [code: string, text: string | null][]
): MarcDataField[] => {
	const subfields = parts.flatMap(([code, text]): MarcSubfield[] => (text ? [[code, text]] : []));
	return subfields.length === 0
		? []
		: [{ tag, ind1: indicators.charAt(0), ind2: indicators.charAt(1), subfields }];
};

const values = (joined: string | null): string[] =>
	(joined ?? '')
		.split(' ; ')
		.map((part) => part.trim())
		.filter((part) => part !== '');

/** "Title : sub / responsibility" as subfields a, b and c, punctuation in its ISBD place; undefined when empty. */
export function titleField(display: string | null): MarcDataField | undefined {
	const [before = '', ...after] = (display ?? '').split(' / ');
	const [main = '', ...rest] = before.split(' : ');
	const responsibility = after.join(' / ').trim();
	const subtitle = rest.join(' : ').trim();
	const heading = main.trim() || responsibility;
	if (heading === '') return undefined;
	const isHeadingTheName = main.trim() === '';
	const statement = isHeadingTheName ? '' : responsibility;
	const end = statement === '' ? '' : ' /';
	return {
		tag: '245',
		ind1: '0',
		ind2: '0',
		subfields: [
			['a', `${heading}${subtitle === '' ? end : ' :'}`],
			...(subtitle === '' ? [] : [['b', `${subtitle}${end}`] as const]),
			...(statement === '' ? [] : [['c', statement] as const])
		]
	};
}

/** A plain record for a title whose MARC rows are missing altogether. */
export function fieldsFromColumns(columns: DisplayColumns, isRda: boolean): MarcField[] {
	const title = titleField(columns.title);
	return [
		...values(columns.isbn).flatMap((isbn) => data('020', '  ', ['a', isbn])),
		...data('035', '  ', ['a', columns.bibId]),
		...data('082', '  ', ['a', columns.classNumber]),
		...data('084', '  ', ['a', columns.callNumber]),
		...data('100', '1 ', ['a', columns.author]),
		...(title ? [title] : []),
		...data('250', '  ', ['a', columns.edition]),
		...data(
			isRda ? '264' : '260',
			isRda ? ' 1' : '  ',
			['a', columns.place],
			['b', columns.publisher],
			['c', columns.year]
		),
		...data('300', '  ', ['a', columns.extent]),
		...data('500', '  ', ['a', columns.note]),
		...values(columns.subject).flatMap((subject) => data('650', ' 4', ['a', subject]))
	];
}
