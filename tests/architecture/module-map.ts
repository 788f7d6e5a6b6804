/**
 * Which module may use which. A module uses those of lower groups freely, of its own group only those named beside it.
 * `.dependency-cruiser.cjs` makes rules of it, so that a wrong import fails `npm run check`.
 */
export const moduleGroups: readonly Readonly<Record<string, readonly string[]>>[] = [
	// Foundations
	{ organisation: [], identity: ['organisation'], privacy: ['organisation', 'identity'] },
	// Core
	{ members: [], catalogue: [], partners: ['catalogue'] },
	// Shared services
	{ documents: [], devices: [] },
	// Services
	{
		notifications: [],
		circulation: ['notifications'],
		'digital-lending': ['notifications'],
		programmes: ['notifications'],
		community: ['notifications', 'programmes'],
		training: ['notifications', 'programmes'],
		feedback: ['notifications', 'programmes'],
		visits: [],
		'mobile-library': ['notifications', 'circulation', 'visits'],
		wifi: [],
		'ar-exhibits': [],
		outreach: ['notifications', 'programmes']
	},
	// Overviews
	{
		search: [],
		recommendations: ['search'],
		assistant: ['search', 'recommendations'],
		reports: [],
		imports: []
	}
];

/** Every module with the others that it may use. */
export function allowedNeighbours(groups = moduleGroups): Map<string, string[]> {
	const lower: string[] = [];
	const allowed = new Map<string, string[]>();
	for (const group of groups) {
		for (const [module, ownGroup] of Object.entries(group)) allowed.set(module, [...lower, ...ownGroup]);
		lower.push(...Object.keys(group));
	}
	return allowed;
}
