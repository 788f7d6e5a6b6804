import { defaultRoles } from './default-roles.ts';
import { permissions } from './permissions.ts';

/** The roles as delivered, as the Markdown table of `docs/roles.md`. */
export function rolesTable(): string {
	const head = ['Permission', 'Meaning', ...defaultRoles.map((role) => role.name)];
	const rows = Object.entries(permissions).map(([name, said]) => {
		const granted = defaultRoles.map((role) =>
			role.permissions.some((permission) => permission === name) ? 'yes' : ''
		);
		return [`\`${name}\``, `${said.en} (${said.id})`, ...granted];
	});
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
