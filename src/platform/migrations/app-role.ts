import type pg from 'pg';
import { MigrationRefusal } from './refusal.ts';

/**
 * Makes the role that app connections take. It must exist before the tables, because their policies name it. It owns
 * nothing: owners and superusers pass by row-level security.
 */
export async function ensureAppRole(owner: pg.Client): Promise<void> {
	try {
		await owner.query(`
			do $$ begin
				if not exists (select from pg_roles where rolname = 'suluah_app') then
					create role suluah_app nologin;
				end if;
				if not (select rolsuper from pg_roles where rolname = current_user)
				   and not pg_has_role(current_user, 'suluah_app', 'member') then
					execute format('grant suluah_app to %I', current_user);
				end if;
			exception
				-- Roles belong to the whole server: another database's start may have made it this moment.
				when duplicate_object or unique_violation then null;
			end $$`);
	} catch (error) {
		const { rows } = await owner.query<{ user: string }>('select current_user as user');
		const user = rows[0]?.user ?? 'this user';
		throw new MigrationRefusal(
			`The database user ${user} may not make the role that the app runs under. Let an administrator of the server run: CREATE ROLE suluah_app NOLOGIN; GRANT suluah_app TO ${user};`,
			{ cause: error }
		);
	}
}

/**
 * Lets the app role read and write every row that the policies show it, in tables of today and of tomorrow, and have
 * them counted (platform/database/refresh-statistics.ts) where the server knows that right, since version 17.
 */
export async function grantToAppRole(owner: pg.Client, schema = 'public'): Promise<void> {
	const inSchema = `in schema ${schema}`;
	await owner.query(`
		grant usage on schema ${schema} to suluah_app;
		grant select, insert, update, delete on all tables ${inSchema} to suluah_app;
		grant usage, select on all sequences ${inSchema} to suluah_app;
		alter default privileges ${inSchema} grant select, insert, update, delete on tables to suluah_app;
		alter default privileges ${inSchema} grant usage, select on sequences to suluah_app;
		do $$ begin
			if current_setting('server_version_num')::int >= 170000 then
				grant maintain on all tables ${inSchema} to suluah_app;
				alter default privileges ${inSchema} grant maintain on tables to suluah_app;
			end if;
		end $$`);
}
