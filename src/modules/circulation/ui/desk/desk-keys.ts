import { m, type Message } from '#platform/i18n/index.ts';
import type { KeyAct } from './key-preference.ts';

/** One line of the list under "?": a key, a command code, or both, and what they do. */
export type DeskKey = {
	/** The usual keys. */
	keys: readonly string[] | null;
	code: string | null;
	/** What it is where the key can be chosen (key-preference.ts). */
	act?: KeyAct;
	does: Message;
};

/** All keys in force. F1, F3, F5 to F7, F10 to F12 and Alt with a letter belong to the browser. */
export const deskKeys: readonly DeskKey[] = [
	{
		keys: ['Enter'],
		code: 'ZZSELESAI',
		does: /*#__PURE__*/ m(() => ({
			id: 'Kotak kosong: selesai, tutup sesi. Ada isi: kirim kode.',
			en: 'Empty box: finish, close the session. With a code: send it.'
		}))
	},
	{
		keys: ['Esc'],
		code: null,
		does: /*#__PURE__*/ m(() => ({
			id: 'Kosongkan kotak, atau biarkan pertanyaan',
			en: 'Clear the box, or leave a question'
		}))
	},
	{
		keys: ['Esc', 'Esc'],
		code: 'ZZBATAL',
		does: /*#__PURE__*/ m(() => ({ id: 'Tutup sesi', en: 'Close the session' }))
	},
	{
		keys: ['F2'],
		code: null,
		act: 'automatic',
		does: /*#__PURE__*/ m(() => ({
			id: 'Otomatis: kode yang menentukan pinjam atau kembali',
			en: 'Automatic: the code decides between lending and returning'
		}))
	},
	{
		keys: ['F4'],
		code: 'ZZKEMBALI',
		act: 'returns',
		does: /*#__PURE__*/ m(() => ({
			id: 'Kembali massal: setiap eksemplar dikembalikan',
			en: 'Bulk return: every copy is returned'
		}))
	},
	{
		keys: null,
		code: 'ZZBACA',
		does: /*#__PURE__*/ m(() => ({
			id: 'Baca di tempat: setiap eksemplar dihitung dibaca di sini',
			en: 'Read here: every copy is counted as read on site'
		}))
	},
	{
		keys: ['F8'],
		code: null,
		act: 'find',
		does: /*#__PURE__*/ m(() => ({ id: 'Cari anggota dengan nama', en: 'Find a member by name' }))
	},
	{
		keys: ['F9'],
		code: 'ZZCETAK',
		act: 'reprint',
		does: /*#__PURE__*/ m(() => ({
			id: 'Cetak struk, juga yang terakhir lagi',
			en: 'Print the receipt, or the last again'
		}))
	},
	{
		keys: ['Ctrl Z'],
		code: 'ZZUNDUR',
		act: 'undo',
		does: /*#__PURE__*/ m(() => ({
			id: 'Kotak kosong: batalkan pindaian terakhir, selama 60 detik',
			en: 'Empty box: undo the last scan, for 60 seconds'
		}))
	},
	{
		keys: null,
		code: 'ZZPERPANJANG',
		does: /*#__PURE__*/ m(() => ({
			id: 'Perpanjang semua pinjaman anggota yang boleh',
			en: 'Renew all loans of the member that may be renewed'
		}))
	},
	{
		keys: ['Enter'],
		code: 'ZZSETUJU',
		does: /*#__PURE__*/ m(() => ({ id: 'Pertanyaan: pilihan aman', en: 'Question: the safe choice' }))
	},
	{
		keys: ['Tab', 'Enter'],
		code: 'ZZTIDAK',
		does: /*#__PURE__*/ m(() => ({ id: 'Pertanyaan: pilihan lain', en: 'Question: the other choice' }))
	}
];

/** What an act is called where it is spoken of. */
export function doesOfAct(act: KeyAct): Message {
	const line = deskKeys.find((key) => key.act === act);
	if (!line) throw new Error(`no line of the desk keys is about ${act}`);
	return line.does;
}
