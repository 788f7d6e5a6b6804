import pg from 'pg';
import { connect } from './keeper.ts';

/** Makes an empty database of that name unless it is there. */
export async function createDatabase(socketDirectory: string, name: string): Promise<void> {
	const session = await connect(socketDirectory, 'suluah create database');
	try {
		const { rowCount } = await session.query('select from pg_database where datname = $1', [name]);
		if (rowCount === 0) await session.query(`create database ${pg.escapeIdentifier(name)}`);
	} finally {
		await session.end();
	}
}
