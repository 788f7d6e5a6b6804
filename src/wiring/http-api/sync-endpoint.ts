import type { Channel } from '#modules/circulation/index.ts';
import { may } from '#modules/identity/index.ts';
import { takeOfflineActs } from '../offline/take-offline-acts.server.ts';
import { actOf } from './circulation-call.ts';
import { endpoint } from './endpoint.ts';
import { syncAnswer, syncBody } from './sync-shape.ts';

const syncThrough = (path: string, channel: Channel) =>
	endpoint({
		method: 'POST',
		path,
		summary:
			'Tell what a device did without network; each act is written once, in the order in which it happened',
		access: 'circulation.loan.create',
		body: syncBody,
		answer: syncAnswer,
		async handle({ body: batch }, call) {
			const needed = [
				'circulation.loan.return' as const,
				...(batch.acts.some(({ kind }) => kind === 'visit') ? ['visits.visit.record' as const] : [])
			];
			const missing = needed.find((permission) => !may(call.actor, permission));
			if (missing !== undefined) return { status: 403, title: `Not allowed: needs ${missing}` };
			const told = await takeOfflineActs(call.app, batch, { ...actOf(call), channel }, call.locale);
			return { status: 200, body: told };
		}
	});

export const postSync = syncThrough('/sync', 'api');

/** The same for the desk's own page, with the session of whoever works there. */
export const postDeskSync = syncThrough('/petugas/meja/kirim', 'desk');
