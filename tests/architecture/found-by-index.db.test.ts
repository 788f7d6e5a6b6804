import { sql, type SQL } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/index.server.ts';
import { useDatabase } from '#tests/support/database.ts';

const database = useDatabase();

/** How PostgreSQL would look for it under the app's role, if reading a whole table were not allowed. */
const planOf = (query: SQL) =>
	inTransaction(database.db, async (tx) => {
		await tx.execute(sql`set local enable_seqscan = off`);
		const { rows } = await tx.execute(sql`explain ${query}`);
		return rows.map((row) => Object.values(row).join()).join('\n');
	});

// Row-level security lets only leakproof functions look at rows before it has: an index over lower(…) is never used.
test.each([
	['a copy by its barcode', sql`select id from copy where barcode_key = 'a1'`, 'copy_barcode_unique'],
	['a member by the card', sql`select id from member where card_key = 'a1'`, 'member_card_number_unique'],
	['members by e-mail', sql`select id from member where email_key = 'a@b.c'`, 'member_email'],
	[
		'a title by its short id',
		sql`select id from title where public_id = any('{a,b}')`,
		'title_public_id_unique'
	]
])('%s is found through an index', async (_, query, index) => {
	const plan = await planOf(query);
	expect(plan).toContain(index);
	expect(plan).toContain('Index Cond');
});
