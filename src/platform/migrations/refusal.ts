/** The database can't be brought up to date, for a reason the operator can act on: `message` is a whole sentence. */
export class MigrationRefusal extends Error {
	override readonly name = 'MigrationRefusal';
}
