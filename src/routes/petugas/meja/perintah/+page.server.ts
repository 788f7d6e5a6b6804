import type { PageServerLoad } from './$types';
import { allow } from '#wiring/allow.server.ts';
import { commandSheet } from '#wiring/pages/command-sheet.server.ts';

export const load: PageServerLoad = ({ locals }) => {
	allow(locals, 'circulation.loan.return');
	return { commands: commandSheet(locals.locale) };
};
