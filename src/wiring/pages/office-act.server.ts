import type { Actor } from '#modules/identity/index.ts';
import type { App } from '../app.server.ts';

/** Somebody acts in the office, at the branch they are stationed at. */
export const officeAct = (app: App, actor: Actor) => ({
	now: app.clock.now(),
	actorId: actor.accountId,
	branchId: actor.branchId,
	channel: 'desk' as const
});
