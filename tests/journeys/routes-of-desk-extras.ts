import { desk, lead, type Route } from './route.ts';

/** What is typed after an outage, and the sheet of commands. */
export const deskExtraRoutes: readonly Route[] = [
	{ what: 'GET /petugas/meja/perintah', open: desk },
	{ what: 'GET /petugas/susulan', open: desk },
	{ what: 'POST /petugas/susulan?/tambah', open: desk, form: {} },
	{ what: 'POST /petugas/susulan?/ubah', open: desk, form: {} },
	{ what: 'POST /petugas/susulan?/hapus', open: desk, form: {} },
	{ what: 'POST /petugas/susulan?/simpan', open: desk, form: {} },
	{ what: 'POST /petugas/susulan?/batas', open: lead, form: { hari: '' } }
];
