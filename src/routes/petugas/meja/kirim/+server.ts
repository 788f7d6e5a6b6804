import { postDeskSync, serve } from '#wiring/http-api/index.ts';

/** What this desk did without network. */
export const POST = serve(postDeskSync);
