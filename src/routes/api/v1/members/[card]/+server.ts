import { getMember, serve } from '#wiring/http-api/index.ts';

export const GET = serve(getMember);
