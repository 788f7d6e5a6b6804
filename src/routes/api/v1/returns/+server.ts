import { postReturns, serve } from '#wiring/http-api/index.ts';

export const POST = serve(postReturns);
