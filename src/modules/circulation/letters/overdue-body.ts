import type { LetterBody, LetterPaper } from '#modules/documents/index.server.ts';
import { daysBetween } from '#platform/clock/index.ts';
import { formatDate } from '#platform/i18n/index.ts';

export type OverdueReader = {
	name: string;
	cardNumber: string;
	address: string | null;
	/** Answers for a child; the letter is addressed to them. */
	guardianName: string | null;
	/** A school or an office: the letter goes to its contact and to nobody else. */
	isInstitution: boolean;
	contactName: string | null;
};

export type OverdueLoan = { title: string; copy: string; dueOn: string };

/** The words of an overdue letter: what is missed, until when, and whom to tell when something has happened. */
export function overdueBody(
	reader: OverdueReader,
	loans: readonly OverdueLoan[],
	when: { today: string; returnBy: string },
	paper: LetterPaper
): LetterBody {
	const { library, phone } = paper;
	const whose = reader.isInstitution
		? reader.name
		: reader.guardianName === null
			? 'Bapak/Ibu/Saudara'
			: `ananda ${reader.name}`;
	return {
		layout: 'letter',
		title: 'Surat Tagihan Pengembalian Koleksi',
		about: [
			{ term: 'Lampiran', text: '–' },
			{ term: 'Hal', text: 'Permohonan pengembalian koleksi perpustakaan' }
		],
		recipient: [...addressed(reader), `Nomor anggota ${reader.cardNumber}`, reader.address ?? 'di tempat'],
		blocks: [
			{ kind: 'text', text: 'Dengan hormat,' },
			{
				kind: 'text',
				text: `Terima kasih telah membaca bersama ${library}. Menurut catatan kami sampai ${formatDate(when.today, 'id', 'plain')}, koleksi berikut masih dipinjam ${whose} dan sudah melewati tanggal kembalinya:`
			},
			{
				kind: 'table',
				columns: [
					{ label: 'No.', share: 6 },
					{ label: 'Judul', share: 42 },
					{ label: 'Eksemplar', share: 16 },
					{ label: 'Jatuh tempo', share: 20 },
					{ label: 'Terlambat', share: 16, align: 'end' }
				],
				rows: loans.map((loan, index) => [
					`${index + 1}.`,
					loan.title,
					loan.copy,
					formatDate(loan.dueOn, 'id', 'short'),
					`${daysBetween(loan.dueOn, when.today)} hari`
				])
			},
			{
				kind: 'text',
				text: `Kami mohon koleksi tersebut dikembalikan paling lambat ${formatDate(when.returnBy, 'id')}, pada jam buka perpustakaan, supaya pembaca lain juga dapat membacanya.`
			},
			{
				kind: 'text',
				text: `Apabila ada koleksi yang hilang atau rusak, mohon kabari kami ${phone === null ? 'di meja layanan' : `di meja layanan atau melalui telepon ${phone}`}; kita cari jalan keluarnya bersama. Apabila koleksi sudah dikembalikan ketika surat ini diterima, mohon abaikan surat ini dan terimalah permohonan maaf kami.`
			},
			{ kind: 'text', text: 'Atas perhatian dan kerja samanya, kami ucapkan terima kasih.' }
		]
	};
}

function addressed({ name, guardianName, isInstitution, contactName }: OverdueReader): string[] {
	if (isInstitution)
		return contactName === null ? [`Yth. Pimpinan ${name}`] : [`Yth. Bapak/Ibu ${contactName}`, name];
	if (guardianName === null) return [`Yth. Bapak/Ibu/Saudara ${name}`];
	return [`Yth. Bapak/Ibu ${guardianName}`, `wali dari ${name}`];
}
