import pg from 'pg';

/** The error PostgreSQL sent, from under whatever Drizzle wrapped around it. */
function databaseErrorIn(error: unknown): pg.DatabaseError | undefined {
	for (let layer = error; layer instanceof Error; layer = layer.cause) {
		if (layer instanceof pg.DatabaseError) return layer;
	}
	return undefined;
}

/** PostgreSQL's five-character code (`23505` is a unique violation), or undefined for an error of another origin. */
export function errorCode(error: unknown): string | undefined {
	return databaseErrorIn(error)?.code;
}

/** The name of the constraint that refused, as in the schema: `member_card_unique`. */
export function constraintOf(error: unknown): string | undefined {
	return databaseErrorIn(error)?.constraint;
}
