import type { LetterBody, LetterPaper } from '#modules/documents/index.server.ts';
import { formatDate } from '#platform/i18n/index.ts';

export type ClearedMember = {
	name: string;
	cardNumber: string;
	category: string | null;
	registeredOn: string | null;
};

/** The words of a bebas pustaka letter. */
export function clearanceBody(member: ClearedMember, purpose: string | null, paper: LetterPaper): LetterBody {
	const { library, settings } = paper;
	return {
		layout: 'statement',
		title: 'Surat Keterangan Bebas Pustaka',
		about: [],
		recipient: [],
		blocks: [
			{ kind: 'text', text: `${library} dengan ini menerangkan bahwa:` },
			{
				kind: 'facts',
				facts: [
					{ term: 'Nama', text: member.name },
					{ term: 'Nomor anggota', text: member.cardNumber },
					...(member.category ? [{ term: 'Jenis anggota', text: member.category }] : []),
					...(member.registeredOn
						? [{ term: 'Anggota sejak', text: formatDate(member.registeredOn, 'id', 'plain') }]
						: [])
				]
			},
			{
				kind: 'text',
				text: `sampai dengan tanggal surat ini tidak mempunyai pinjaman koleksi yang belum dikembalikan dan tidak sedang dikenai sanksi di ${library}. Dengan demikian yang bersangkutan dinyatakan bebas pustaka.`
			},
			...(settings.clearanceEndsMembership
				? [
						{
							kind: 'text' as const,
							text: 'Keanggotaan yang bersangkutan berakhir pada tanggal yang sama.'
						}
					]
				: []),
			{
				kind: 'text',
				text: `Surat keterangan ini dibuat ${purpose === null ? 'untuk dipergunakan sebagaimana mestinya' : `untuk keperluan ${purpose}`}. Terima kasih telah membaca bersama kami; pintu perpustakaan selalu terbuka untuk kunjungan berikutnya.`
			}
		]
	};
}
