import { m } from '#platform/i18n/index.ts';

export const devicesHeading = /*#__PURE__*/ m(() => ({ id: 'Kios dan perangkat', en: 'Kiosks and devices' }));
export const devicesLead = /*#__PURE__*/ m(() => ({
	id: 'Kios dan tablet yang bekerja untuk perpustakaan. Yang dicabut berhenti saat itu juga.',
	en: 'Kiosks and tablets that work for the library. One that is revoked stops at once.'
}));
export const pairHeading = /*#__PURE__*/ m(() => ({ id: 'Pasangkan perangkat', en: 'Pair a device' }));
export const pairLead = /*#__PURE__*/ m(() => ({
	id: 'Buka halaman kios di perangkat itu dan tekan "Pasangkan perangkat ini". Lalu tulis kodenya di sini.',
	en: 'Open the kiosk page on the device and press "Pair this device". Then write its code here.'
}));
export const codeWord = /*#__PURE__*/ m(() => ({ id: 'Kode di layar perangkat', en: 'Code on its screen' }));
export const nameWord = /*#__PURE__*/ m(() => ({ id: 'Nama perangkat', en: 'Name of the device' }));
export const nameHint = /*#__PURE__*/ m(() => ({
	id: 'Misalnya "Kios pintu depan".',
	en: 'For example "Kiosk at the front door".'
}));
export const kindWord = /*#__PURE__*/ m(() => ({ id: 'Jenis', en: 'Kind' }));
export const kindWords = {
	kiosk: /*#__PURE__*/ m(() => ({ id: 'Kios di ruang', en: 'Kiosk in a room' })),
	mobile: /*#__PURE__*/ m(() => ({ id: 'Perangkat mobil keliling', en: 'Device of a book car' }))
};
export const startWord = /*#__PURE__*/ m(() => ({ id: 'Layar awal', en: 'First screen' }));
export const startWords = {
	'guest-book': /*#__PURE__*/ m(() => ({ id: 'Buku tamu', en: 'Guest book' })),
	'self-service': /*#__PURE__*/ m(() => ({ id: 'Semua layanan', en: 'All services' }))
};
export const placeWord = /*#__PURE__*/ m(() => ({ id: 'Gedung dan ruang', en: 'Building and room' }));
export const pairButton = /*#__PURE__*/ m(() => ({ id: 'Pasangkan', en: 'Pair' }));
export const pairedNow = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `${p.name} sudah dipasangkan. Layarnya berganti sendiri.`,
	en: `${p.name} is paired. Its screen changes by itself.`
}));
export const revokeButton = /*#__PURE__*/ m(() => ({ id: 'Cabut', en: 'Revoke' }));
export const revokeNamed = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `Cabut ${p.name}`,
	en: `Revoke ${p.name}`
}));
export const lostButton = /*#__PURE__*/ m(() => ({ id: 'Hilang', en: 'Lost' }));
export const lostNamed = /*#__PURE__*/ m((p: { name: string }) => ({
	id: `${p.name} hilang`,
	en: `${p.name} is lost`
}));
export const lostLead = /*#__PURE__*/ m(() => ({
	id: 'Hilang: perangkat dicabut, dan pada kontak berikutnya semua isinya terhapus, juga yang belum terkirim.',
	en: 'Lost: the device is revoked, and at its next contact everything on it is wiped, what is not sent yet too.'
}));
export const revokedNow = /*#__PURE__*/ m(() => ({
	id: 'Perangkat dicabut. Layarnya memberi tahu.',
	en: 'The device is revoked. Its screen says so.'
}));
export const comingButton = /*#__PURE__*/ m(() => ({ id: 'Saya ke sana', en: 'I am coming' }));
export const noDevices = /*#__PURE__*/ m(() => ({
	id: 'Belum ada perangkat. Pasangkan kios pertama dengan kodenya.',
	en: 'No devices yet. Pair the first kiosk by its code.'
}));
export const deviceColumns = {
	name: /*#__PURE__*/ m(() => ({ id: 'Nama', en: 'Name' })),
	place: /*#__PURE__*/ m(() => ({ id: 'Tempat', en: 'Place' })),
	start: /*#__PURE__*/ m(() => ({ id: 'Layar awal', en: 'First screen' })),
	seen: /*#__PURE__*/ m(() => ({ id: 'Terakhir terlihat', en: 'Last seen' })),
	state: /*#__PURE__*/ m(() => ({ id: 'Keadaan', en: 'State' })),
	act: /*#__PURE__*/ m(() => ({ id: 'Tindakan', en: 'Act' }))
};
export const stateWords = {
	works: /*#__PURE__*/ m(() => ({ id: 'Bekerja', en: 'At work' })),
	calls: /*#__PURE__*/ m((p: { time: string }) => ({
		id: `Memanggil petugas sejak ${p.time}`,
		en: `Calls staff since ${p.time}`
	})),
	revoked: /*#__PURE__*/ m((p: { day: string }) => ({
		id: `Dicabut ${p.day}`,
		en: `Revoked ${p.day}`
	}))
};
export const neverSeen = /*#__PURE__*/ m(() => ({ id: 'belum', en: 'not yet' }));
export const pairingWords = {
	'pairing.code-unknown': /*#__PURE__*/ m(() => ({
		id: 'Kode ini tidak ada atau sudah lewat 15 menit. Lihat lagi kode di layar perangkat.',
		en: 'This code is not there or older than 15 minutes. Look at the screen of the device again.'
	})),
	'pairing.name': /*#__PURE__*/ m(() => ({
		id: 'Tulis nama perangkat.',
		en: 'Write a name for the device.'
	})),
	'pairing.branch': /*#__PURE__*/ m(() => ({ id: 'Pilih gedungnya.', en: 'Choose the building.' })),
	'pairing.room': /*#__PURE__*/ m(() => ({
		id: 'Ruang ini bukan bagian dari gedung itu. Pilih lagi.',
		en: 'This room is not in that building. Choose again.'
	})),
	'pairing.role-missing': /*#__PURE__*/ m(() => ({
		id: 'Peran untuk perangkat ini tidak ada. Minta admin menjalankan ulang aplikasi.',
		en: 'The role for this device is missing. Ask an admin to start the application anew.'
	}))
};
