import type pg from 'pg';

/**
 * Makes a fresh connection one of the app: it names its library, then gives up the owner's rights, so that row-level
 * security holds. Before the first migration there is neither a library nor a role.
 */
export async function prepareSession(client: pg.ClientBase): Promise<void> {
	const { rows } = await client.query<{ migrated: boolean; has_role: boolean }>(
		`select to_regclass('public.library') is not null as migrated,
		        exists (select from pg_roles where rolname = 'suluah_app') as has_role`
	);
	if (rows[0]?.migrated === true) {
		await client.query(
			`select set_config('suluah.library', id::text, false) from library order by created_at, id limit 1`
		);
	}
	if (rows[0]?.has_role === true) await client.query('set role suluah_app');
}
