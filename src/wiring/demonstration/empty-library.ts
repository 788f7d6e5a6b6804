import pg from 'pg';

/**
 * Empties every table of the library, as the owner of the tables: for `demo reset` only, which no production
 * installation offers. The library's own row and the books about migrations stay.
 */
export async function emptyLibrary(ownerUrl: string): Promise<void> {
	const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'suluah demo reset' });
	await owner.connect();
	try {
		const { rows } = await owner.query<{ name: string }>(
			`select format('%I.%I', schemaname, tablename) as name from pg_tables
			 where schemaname = 'public' and tablename <> 'library'`
		);
		if (rows.length > 0)
			await owner.query(`truncate ${rows.map((row) => row.name).join(', ')} restart identity cascade`);
	} finally {
		await owner.end();
	}
}
