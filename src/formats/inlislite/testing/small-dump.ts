/** Bytes in chunks of a given size, as a file or a network gives them. */
export async function* chunksOf(text: string | Uint8Array, size = 64): AsyncGenerator<Uint8Array> {
	const bytes = typeof text === 'string' ? Buffer.from(text) : text;
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

type Value = string | number | null;

const literal = (value: Value): string =>
	value === null
		? 'NULL'
		: typeof value === 'number'
			? String(value)
			: `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** An insert with a column list for each table; the columns are those of its first row. */
export function sqlOf(tables: Record<string, readonly Record<string, Value>[]>): string {
	return Object.entries(tables)
		.map(([table, rows]) => {
			const columns = Object.keys(rows[0] ?? {});
			const create = `CREATE TABLE \`${table}\` (${columns.map((column) => `\`${column}\` text`).join(', ')});\n`;
			if (rows.length === 0) return create;
			const values = rows.map(
				(row) => `(${columns.map((column) => literal(row[column] ?? null)).join(',')})`
			);
			return `${create}INSERT INTO \`${table}\` VALUES ${values.join(',')};\n`;
		})
		.join('');
}

/** A library with one of everything, the loan returned, and nothing odd in it; tables given replace these. */
export function aDump(tables: Record<string, readonly Record<string, Value>[]> = {}): string {
	return sqlOf({
		location_library: [{ ID: 1, Code: 'P', Name: 'Pusat' }],
		locations: [{ ID: 11, Code: 'R', Name: 'Ruang Baca', ISPUSTELING: 0, LocationLibrary_id: 1 }],
		worksheets: [{ ID: 1, Name: 'Monograf' }],
		collectionstatus: [
			{ ID: 1, Name: 'Tersedia' },
			{ ID: 5, Name: 'Dipinjam' }
		],
		collectionrules: [{ ID: 1, Name: 'Dapat dipinjam' }],
		jenis_anggota: [{ id: 1, jenisanggota: 'Umum', MasaBerlakuAnggota: 365, MaxPinjamKoleksi: 0 }],
		status_anggota: [{ id: 3, Nama: 'Aktif' }],
		catalogs: [{ ID: 1, ControlNumber: 'INLIS1', Title: 'Judul / Penulis', IsOPAC: 1, Worksheet_id: 1 }],
		catalog_ruas: [
			{ ID: 1, CatalogId: 1, Tag: '001', Value: 'INLIS1', Sequence: 1 },
			{
				ID: 2,
				CatalogId: 1,
				Tag: '245',
				Indicator1: '1',
				Indicator2: '0',
				Value: '$a Judul /$c Penulis',
				Sequence: 2
			}
		],
		catalog_subruas: [
			{ ID: 1, RuasID: 2, SubRuas: 'a', Value: 'Judul /', Sequence: 1 },
			{ ID: 2, RuasID: 2, SubRuas: 'c', Value: 'Penulis', Sequence: 2 }
		],
		collections: [aCopyRow()],
		members: [aMemberRow()],
		collectionloans: [{ ID: '101', Member_id: 1, CollectionCount: 1, LocationLibrary_id: 1 }],
		collectionloanitems: [aLoanRow({ LoanStatus: 'Return', ActualReturn: '2026-06-05 09:00:00' })],
		...tables
	});
}

export const aCopyRow = (differently: Record<string, Value> = {}): Record<string, Value> => ({
	ID: 1,
	NomorBarcode: 'B1',
	NoInduk: 'N1',
	Catalog_id: 1,
	Location_id: 11,
	Location_Library_id: 1,
	Rule_id: 1,
	Status_id: 1,
	...differently
});

export const aMemberRow = (differently: Record<string, Value> = {}): Record<string, Value> => ({
	ID: 1,
	MemberNo: 'M1',
	Fullname: 'ANGGOTA CONTOH',
	DateOfBirth: '1990-05-06',
	JenisAnggota_id: 1,
	StatusAnggota_id: 3,
	EndDate: '2030-01-01',
	...differently
});

export const aLoanRow = (differently: Record<string, Value> = {}): Record<string, Value> => ({
	ID: 1,
	CollectionLoan_id: '101',
	Collection_id: 1,
	member_id: 1,
	LoanDate: '2026-06-01 10:00:00',
	DueDate: '2026-06-08 00:00:00',
	ActualReturn: null,
	LoanStatus: 'Loan',
	...differently
});
