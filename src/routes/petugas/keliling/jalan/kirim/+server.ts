import { postRoadSync, serve } from '#wiring/http-api/index.ts';

/** What a car did without network. */
export const POST = serve(postRoadSync);
