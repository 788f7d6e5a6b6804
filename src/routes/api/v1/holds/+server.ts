import { postHolds, serve } from '#wiring/http-api/index.ts';

export const POST = serve(postHolds);
