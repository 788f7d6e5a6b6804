import { building } from '$app/env';
import type { ServerInit } from '@sveltejs/kit/hooks';
import { sequence } from '@sveltejs/kit/hooks';
import { startApp } from '#wiring/app.server.ts';
import { handleAreas } from '#wiring/handle-areas.server.ts';
import { handleBodySize } from '#wiring/handle-body-size.server.ts';
import { handleDevice } from '#wiring/handle-device.server.ts';
import { handleDisplay } from '#wiring/handle-display.server.ts';
import { handlePageBody } from '#wiring/handle-page-body.server.ts';
import { handleRequest, handleUnforeseen } from '#wiring/handle-request.server.ts';
import { handleSession } from '#wiring/handle-session.server.ts';
import { handleUnstorableText } from '#wiring/handle-unstorable-text.server.ts';

export const init: ServerInit = async () => {
	if (!building) await startApp();
};

export const handle = sequence(
	handleRequest,
	handlePageBody,
	handleBodySize,
	handleUnstorableText,
	handleDisplay,
	handleSession,
	handleDevice,
	handleAreas
);
export const handleError = handleUnforeseen;
