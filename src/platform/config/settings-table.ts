import { settings } from './settings.ts';
import type { Setting } from './settings.ts';

/** The settings as the Markdown table of `docs/operations.md`. */
export function settingsTable(): string {
	const rows = Object.entries<Setting>(settings).map(
		([name, { fallback, says }]) => `| \`${name}\` | ${fallback ? `\`${fallback}\`` : '–'} | ${says} |`
	);
	return ['| Setting | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
