export { filterNames } from './engine/filter-names.ts';
export type { ChosenFilters, FilterName, FilterValue } from './engine/filter-names.ts';
export { sortOrders } from './engine/sort-orders.ts';
export type { SortOrder } from './engine/sort-orders.ts';
export type { SearchHit, SearchRequest, SearchResult, Suggestions } from './engine/search-types.ts';
