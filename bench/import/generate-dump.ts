import { isDataField } from '#formats/marc21/record.ts';
import { generateTitles } from '../catalogue-generator.ts';
import { pick, seededRandom } from '../random.ts';
import { familyNames, givenNames } from '../word-lists.ts';
import { controlNumberOf, recordOf } from './generate-marc.ts';

export type DumpSize = { titles: number; copies: number; members: number; loans: number };

type Value = string | number | null;

const literal = (value: Value): string =>
	value === null
		? 'NULL'
		: typeof value === 'number'
			? String(value)
			: `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** mysqldump puts about a megabyte of rows into one statement. */
const rowsAStatement = 500;

function* table(name: string, columns: string, rows: Iterable<readonly Value[]>): Generator<string> {
	const names = columns.split(' ');
	yield `CREATE TABLE \`${name}\` (\n${names.map((column) => `  \`${column}\` text`).join(',\n')}\n);\n`;
	let waiting: string[] = [];
	for (const row of rows) {
		waiting.push(`(${row.map(literal).join(',')})`);
		if (waiting.length === rowsAStatement) {
			yield `INSERT INTO \`${name}\` VALUES ${waiting.join(',')};\n`;
			waiting = [];
		}
	}
	if (waiting.length > 0) yield `INSERT INTO \`${name}\` VALUES ${waiting.join(',')};\n`;
}

const day = (number: number): string =>
	new Date(Date.UTC(2020, 0, 1) + (number % 2300) * 86_400_000).toISOString().slice(0, 10);

/** A dump of INLISLite as mysqldump writes it, of an invented library of this size; one loan in twenty is open. */
export function* generateDump(size: DumpSize): Generator<string> {
	yield '-- MariaDB dump 10.19\n';
	yield* table('location_library', 'ID Code Name', [
		[1, 'Pusat', 'Gedung Pusat'],
		[2, 'MY', 'Gedung Kedua']
	]);
	yield* table('locations', 'ID Code Name ISPUSTELING LocationLibrary_id', [
		[11, '0101', 'Ruang Baca', 0, 1],
		[21, '0201', 'Ruang Baca', 0, 2]
	]);
	yield* table('worksheets', 'ID Name', [[1, 'Monograf']]);
	yield* table('collectionstatus', 'ID Name', [
		[1, 'Tersedia'],
		[5, 'Dipinjam']
	]);
	yield* table('collectionrules', 'ID Name', [[1, 'Dapat dipinjam']]);
	yield* table('jenis_anggota', 'id jenisanggota MasaBerlakuAnggota', [[1, 'Umum', 365]]);
	yield* table('status_anggota', 'id Nama', [[3, 'Aktif']]);
	yield* table(
		'catalogs',
		'ID ControlNumber Title IsOPAC Worksheet_id CreateDate',
		(function* () {
			for (const one of generateTitles(size.titles, 1))
				yield [one.id, controlNumberOf(one), one.title, 1, 1, `${day(one.id)} 08:00:00`] as const;
		})()
	);
	yield* fields(size);
	yield* table(
		'collections',
		'ID NomorBarcode NoInduk CallNumber Catalog_id Location_Library_id Location_id Rule_id Status_id Price Currency CreateDate',
		(function* () {
			for (let id = 1; id <= size.copies; id++) {
				const branch = 1 + (id % 2);
				const title = 1 + (id % size.titles);
				const number = String(id).padStart(11, '0');
				yield [
					id,
					number,
					`${id}/PKS/2020`,
					'813 Nav a',
					title,
					branch,
					branch * 10 + 1,
					1,
					1,
					45000,
					'IDR',
					`${day(id)} 08:00:00`
				] as const;
			}
		})()
	);
	const random = seededRandom(1);
	const names = { given: givenNames.split(' '), family: familyNames.split(' ') };
	yield* table(
		'members',
		'ID MemberNo Fullname DateOfBirth Address JenisAnggota_id StatusAnggota_id RegisterDate EndDate',
		(function* () {
			for (let id = 1; id <= size.members; id++) {
				const name = `${pick(random, names.given)} ${pick(random, names.family)}`.toUpperCase();
				yield [
					id,
					String(id).padStart(10, '0'),
					name,
					'1990-05-06',
					`Jl. Contoh No. ${id}`,
					1,
					3,
					day(id),
					'2027-01-01'
				] as const;
			}
		})()
	);
	yield* table(
		'collectionloanitems',
		'ID CollectionLoan_id LoanDate DueDate ActualReturn LoanStatus Collection_id member_id',
		(function* () {
			for (let id = 1; id <= size.loans; id++) {
				const isOpen = id > size.loans - Math.min(size.loans / 20, size.copies / 2);
				const lent = isOpen ? '2026-06-20' : day(id);
				const back = isOpen ? null : `${day(id + 6)} 10:00:00`;
				const copy = 1 + (id % size.copies);
				const member = 1 + (id % size.members);
				yield [
					id,
					String(id),
					`${lent} 10:00:00`,
					`${day(id + 7)} 00:00:00`,
					back,
					isOpen ? 'Loan' : 'Return',
					copy,
					member
				] as const;
			}
		})()
	);
	yield* table(
		'collectionloans',
		'ID Member_id CollectionCount LocationLibrary_id',
		(function* () {
			for (let id = 1; id <= size.loans; id++)
				yield [String(id), 1 + (id % size.members), 1, 1 + (id % 2)] as const;
		})()
	);
	yield '-- Dump completed on 2026-06-30 12:00:00\n';
}

/** Fields and subfields as INLISLite stores them: the whole value, and each subfield again. */
function* fields({ titles }: DumpSize): Generator<string> {
	let fieldId = 0;
	yield* table(
		'catalog_ruas',
		'ID CatalogId Tag Indicator1 Indicator2 Value Sequence',
		(function* () {
			for (const one of generateTitles(titles, 1))
				for (const [place, field] of recordOf(one).fields.entries()) {
					fieldId++;
					const value = isDataField(field)
						? field.subfields.map(([code, text]) => `$${code} ${text}`).join('')
						: field.value.replaceAll(' ', '#');
					yield [fieldId, one.id, field.tag, '#', '#', value, place + 1] as const;
				}
		})()
	);
	fieldId = 0;
	let subfieldId = 0;
	yield* table(
		'catalog_subruas',
		'ID RuasID SubRuas Value Sequence',
		(function* () {
			for (const one of generateTitles(titles, 1))
				for (const field of recordOf(one).fields) {
					fieldId++;
					if (!isDataField(field)) continue;
					for (const [place, [code, text]] of field.subfields.entries())
						yield [++subfieldId, fieldId, code, text, place + 1] as const;
				}
		})()
	);
}
