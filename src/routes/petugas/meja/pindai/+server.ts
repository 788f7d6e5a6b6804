import type { RequestHandler } from './$types';
import { getApp } from '#wiring/app.server.ts';
import { answerScan } from '#wiring/pages/desk-page.server.ts';

export const POST: RequestHandler = (event) => answerScan(getApp(), event);
