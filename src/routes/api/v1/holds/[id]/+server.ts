import { deleteHold, serve } from '#wiring/http-api/index.ts';

export const DELETE = serve(deleteHold);
