import type { LayoutServerLoad } from './$types';
import { accountMenu } from '#wiring/menu.ts';
import { getApp } from '#wiring/app.server.ts';
import { accountBar, publicFrame } from '#wiring/public-frame.server.ts';
import { t } from '#platform/i18n/index.ts';

export const load: LayoutServerLoad = async ({ locals }) => ({
	frame: { ...(await publicFrame(getApp(), locals)), bottomBar: accountBar(locals.locale) },
	account: accountMenu.map((entry) => ({
		href: entry.href,
		label: t(entry.label, locals.locale),
		icon: entry.icon
	}))
});
