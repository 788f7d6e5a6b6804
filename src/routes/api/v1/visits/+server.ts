import { postVisits, serve } from '#wiring/http-api/index.ts';

export const POST = serve(postVisits);
