import { postRoadSync, serve } from '#wiring/http-api/index.ts';

/** What a car's own device did without network. */
export const POST = serve(postRoadSync);
