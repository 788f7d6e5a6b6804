import * as v from 'valibot';
import type { Channel } from '#modules/circulation/index.ts';
import { may, type Actor } from '#modules/identity/index.ts';
import type { App } from '../app.server.ts';
import { takeOfflineActs } from '../offline/take-offline-acts.server.ts';
import type { Permission } from '../permissions.ts';
import { siteFacts } from '../site-facts.server.ts';
import { actOf } from './circulation-call.ts';
import { endpoint } from './endpoint.ts';
import { syncAnswer, syncBody, type ToldAct } from './sync-shape.ts';

/** What the acts of a batch need besides lending. */
const needsOf = {
	loan: 'circulation.loan.return',
	return: 'circulation.loan.return',
	visit: 'visits.visit.record',
	member: 'members.member.create',
	stop: 'mobile-library.trip.drive'
} as const satisfies Record<ToldAct['kind'], Permission>;

const syncThrough = (path: string, channel: Channel, access: Permission = 'circulation.loan.create') =>
	endpoint({
		method: 'POST',
		path,
		summary:
			'Tell what a device did without network; each act is written once, in the order in which it happened',
		access,
		query: v.object({ mobil: v.optional(v.pipe(v.string(), v.maxLength(40))) }),
		body: syncBody,
		answer: syncAnswer,
		async handle({ query, body: batch }, call) {
			const needed = new Set<Permission>(['circulation.loan.create', 'circulation.loan.return']);
			for (const { kind } of batch.acts) needed.add(needsOf[kind]);
			const missing = [...needed].find((permission) => !may(call.actor, permission));
			if (missing !== undefined) return { status: 403, title: `Not allowed: needs ${missing}` };
			const own = actOf(call);
			const branchId = (await carOf(call.app, query.mobil, call.actor)) ?? own.branchId;
			const told = await takeOfflineActs(call.app, batch, { ...own, branchId, channel }, call.locale);
			return { status: 200, body: told };
		}
	});

/** The book car that somebody drives: what is done there is done at the car, wherever the person works otherwise. */
async function carOf(app: App, code: string | undefined, actor: Actor | null): Promise<string | undefined> {
	if (code === undefined || !may(actor, 'mobile-library.trip.drive')) return undefined;
	const { places } = await siteFacts(app);
	return places.find((place) => place.kind === 'mobile' && place.code === code)?.id;
}

export const postSync = syncThrough('/sync', 'api');

/** The same for the desk's own page, with the session of whoever works there. */
export const postDeskSync = syncThrough('/petugas/meja/kirim', 'desk');

/** The same for the driver's screen, with a session of staff or the car's own device. */
export const postRoadSync = syncThrough(
	'/petugas/keliling/jalan/kirim',
	'mobile',
	'mobile-library.trip.drive'
);
