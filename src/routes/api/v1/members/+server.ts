import { getMembers, serve } from '#wiring/http-api/index.ts';

export const GET = serve(getMembers);
