import { getSearch, getTitle, getTitleMarc } from './catalogue-endpoints.ts';
import { postLoans, postRenewals, postReturns } from './circulation-endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { deleteHold, postHolds } from './hold-endpoints.ts';
import { getMember, getMembers } from './member-endpoints.ts';
import { postSync } from './sync-endpoint.ts';
import { postVisitCounts, postVisits } from './visit-endpoints.ts';

/** Every operation of the API; a route that serves one that is not here would not be described. */
export const endpoints: readonly Endpoint[] = [
	getSearch,
	getTitle,
	getTitleMarc,
	getMembers,
	getMember,
	postLoans,
	postReturns,
	postRenewals,
	postHolds,
	deleteHold,
	postVisits,
	postVisitCounts,
	postSync
];

export { getSearch, getTitle, getTitleMarc } from './catalogue-endpoints.ts';
export { postLoans, postRenewals, postReturns } from './circulation-endpoints.ts';
export { deleteHold, postHolds } from './hold-endpoints.ts';
export { getMember, getMembers } from './member-endpoints.ts';
export { postDeskSync, postRoadSync, postSync } from './sync-endpoint.ts';
export { postVisitCounts, postVisits } from './visit-endpoints.ts';
export { openApiOf } from './openapi.ts';
export { serve } from './serve.ts';
