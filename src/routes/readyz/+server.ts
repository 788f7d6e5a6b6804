import { sql } from 'drizzle-orm';
import { getApp } from '#wiring/app.server.ts';

/** The process can serve: its database answers and its catalogue index is read. */
export async function GET() {
	const { db, search } = getApp();
	try {
		await db.execute(sql`select 1`);
	} catch {
		return Response.json({ ok: false, waitsFor: 'database' }, { status: 503 });
	}
	if (!search.isReady()) return Response.json({ ok: false, waitsFor: 'search' }, { status: 503 });
	return Response.json({ ok: true });
}
