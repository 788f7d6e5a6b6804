import type { PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { getApp } from '#wiring/app.server.ts';
import { disputesPage } from '#wiring/pages/disputes-page.server.ts';

export const load: PageServerLoad = ({ locals }) => {
	allow(locals, 'members.member.read');
	return disputesPage(getApp(), locals.locale);
};
