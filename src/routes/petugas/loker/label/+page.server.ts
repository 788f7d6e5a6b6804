import type { PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { allLockers } from '#wiring/pages/lockers-page.server.ts';

export const load: PageServerLoad = async ({ locals }) => {
	allow(locals, 'visits.locker.change');
	return { lockers: await allLockers(getApp(), locals.actor.branchId) };
};
