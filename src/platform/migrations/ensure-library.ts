import type pg from 'pg';

/**
 * Every row belongs to a library, so there must be one before anything else is written. It gets its real name from
 * the settings page or from the demonstration library.
 */
export async function ensureLibrary(owner: pg.Client): Promise<void> {
	const { rows } = await owner.query<{ there: boolean }>(
		`select to_regclass('public.library') is not null as there`
	);
	if (rows[0]?.there !== true) return;
	await owner.query(
		`insert into library (name, city) select 'Perpustakaan', '' where not exists (select from library)`
	);
}
