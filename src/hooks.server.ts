import { sequence } from '@sveltejs/kit/hooks';
import { handleDisplay } from '#wiring/handle-display.server.ts';

export const handle = sequence(handleDisplay);
