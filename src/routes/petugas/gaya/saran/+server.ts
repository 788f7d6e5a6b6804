const offered = [
	{ text: 'ombilin', note: 'topik' },
	{ text: 'orang rantai', note: 'topik' },
	{ text: 'A.A. Navis', note: 'pengarang' },
	{ text: 'minangkabau', note: 'topik' }
];

/** Answers the search box of the style page, so that its list can be seen without a catalogue. */
export function GET({ url }) {
	const typed = (url.searchParams.get('q') ?? '').toLowerCase();
	return Response.json({ suggestions: offered.filter((line) => line.text.toLowerCase().includes(typed)) });
}
