import type { Act, DeskMode, DeskRequest } from '#modules/circulation/index.server.ts';
import { may, type Actor, type PermissionName } from '#modules/identity/index.ts';
import type { App } from '../app.server.ts';

/** What somebody may do at the desk. Otomatis lends and takes back as the code decides, so it needs both. */
export function deskRights(actor: Actor | null): {
	modes: DeskMode[];
	mayFind: boolean;
	mayOverride: boolean;
	mayHarm: boolean;
} {
	const mayReturn = may(actor, 'circulation.loan.return');
	const modes: DeskMode[] = [];
	if (may(actor, 'circulation.loan.create') && mayReturn) modes.push('automatic');
	if (mayReturn) modes.push('returns');
	if (may(actor, 'circulation.reading.count')) modes.push('reading');
	return {
		modes,
		mayFind: may(actor, 'members.member.read'),
		mayOverride: may(actor, 'circulation.loan.override'),
		mayHarm: may(actor, 'circulation.harm.record')
	};
}

/** Whether the browser of somebody may keep the list for lending without network: it names every member. */
export function mayKeepList(actor: Actor | null): boolean {
	const { modes, mayFind } = deskRights(actor);
	return mayFind && modes.includes('automatic');
}

/** Whether somebody may do what the desk's screen asks. */
export function mayAsk(actor: Actor | null, request: DeskRequest): boolean {
	if (request.act === 'scan') return deskRights(actor).modes.includes(request.mode);
	const needed: Record<Exclude<DeskRequest['act'], 'scan'>, PermissionName> = {
		renew: 'circulation.loan.renew',
		'renew-all': 'circulation.loan.renew',
		return: 'circulation.loan.return',
		'lend-anyway': 'circulation.loan.override',
		harm: 'circulation.harm.record',
		lost: 'circulation.harm.record',
		claim: 'circulation.harm.record',
		damaged: 'circulation.harm.record',
		read: 'circulation.reading.count',
		leave: 'circulation.loan.return',
		// One's own scan of a moment ago.
		undo: 'circulation.loan.return'
	};
	return may(actor, needed[request.act]);
}

/** An act at this counter, now. */
export const actAtDesk = (app: App, actor: Actor): Act => ({
	now: app.clock.now(),
	actorId: actor.accountId,
	branchId: actor.branchId,
	channel: 'desk'
});
