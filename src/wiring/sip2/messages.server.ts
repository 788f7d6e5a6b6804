import { m } from '#platform/i18n/index.ts';

/** What a machine's screen says where no rule of the library speaks. */
export const notSignedIn = m(() => ({
	id: 'Mesin ini belum masuk ke sistem perpustakaan. Tanya petugas.',
	en: 'This machine has not signed in to the library. Please ask staff.'
}));
export const notForThisMachine = m(() => ({
	id: 'Mesin ini tidak melayani itu. Tanya petugas.',
	en: 'This machine does not do that. Please ask staff.'
}));
export const trouble = m(() => ({
	id: 'Sistem perpustakaan sedang terganggu. Coba lagi, atau ke meja layanan.',
	en: 'The library system has trouble. Try again, or go to the desk.'
}));
export const pinNeeded = m(() => ({
	id: 'Kartu ini memakai PIN. Ketik PIN Anda, atau pinjam di meja layanan.',
	en: 'This card has a PIN. Type it, or borrow at the desk.'
}));
export const noCancelling = m(() => ({
	id: 'Mesin tidak membatalkan pinjaman atau pengembalian. Tanya petugas.',
	en: 'The machine does not take back a loan or a return. Please ask staff.'
}));
export const noMoney = m(() => ({
	id: 'Perpustakaan ini tidak menerima uang lewat mesin. Tidak ada yang dibayar.',
	en: 'This library takes no money at machines. Nothing has been paid.'
}));
export const onlyCash = m(() => ({
	id: 'Mesin hanya mencatat uang tunai dalam rupiah. Tidak ada yang dibayar; tanya petugas.',
	en: 'The machine records cash in rupiah only. Nothing has been paid; please ask staff.'
}));
export const notBlocked = m(() => ({
	id: 'Kartu tidak diblokir oleh mesin. Beri tahu petugas.',
	en: 'The machine does not block cards. Please tell staff.'
}));
export const notEnabled = m(() => ({
	id: 'Kartu hanya dibuka kembali oleh petugas.',
	en: 'Only staff can open a card again.'
}));
export const noItemChanges = m(() => ({
	id: 'Mesin tidak mengubah data eksemplar.',
	en: 'Machines do not change the data of copies.'
}));
export const noHoldChanges = m(() => ({
	id: 'Mesin tidak mengubah pesanan. Ubah di Rak Saya, atau batalkan dan pesan lagi.',
	en: 'The machine does not change holds. Change it under My shelf, or cancel and place it again.'
}));
export const cardClosedNow = m(() => ({
	id: 'Selesai. Terima kasih.',
	en: 'Finished. Thank you.'
}));
export const placeInQueue = m((p: { position: number }) => ({
	id: `Pesanan dicatat, antrean ke-${p.position}.`,
	en: `Hold placed, number ${p.position} in the queue.`
}));
export const holdCancelled = m(() => ({ id: 'Pesanan dibatalkan.', en: 'Hold cancelled.' }));
export const nothingToRenew = m(() => ({
	id: 'Tidak ada pinjaman pada kartu ini.',
	en: 'There are no loans on this card.'
}));
