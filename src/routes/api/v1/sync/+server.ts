import { postSync, serve } from '#wiring/http-api/index.ts';

export const POST = serve(postSync);
