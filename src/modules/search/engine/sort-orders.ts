/** Orders of results: best first, A to Z, newest in the library first, by year of publication. */
export const sortOrders = ['relevance', 'title', 'newest', 'year-desc', 'year-asc'] as const;
export type SortOrder = (typeof sortOrders)[number];
