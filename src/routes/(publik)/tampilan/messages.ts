import { m } from '#platform/i18n/index.ts';

export const pageTitle = /*#__PURE__*/ m(() => ({
	id: 'Tampilan dan aksesibilitas',
	en: 'Display and accessibility'
}));
export const lead = /*#__PURE__*/ m(() => ({
	id: 'Pilihan ini disimpan di perangkat ini saja, dan berlaku untuk semua halaman.',
	en: 'These choices are kept on this device only, and apply to every page.'
}));
export const saved = /*#__PURE__*/ m(() => ({
	id: 'Tampilan sudah disimpan.',
	en: 'Your display settings are saved.'
}));
export const theme = /*#__PURE__*/ m(() => ({ id: 'Tema', en: 'Theme' }));
export const themeSystem = /*#__PURE__*/ m(() => ({
	id: 'Ikuti pengaturan perangkat',
	en: 'Follow this device'
}));
export const themeLight = /*#__PURE__*/ m(() => ({ id: 'Terang', en: 'Light' }));
export const themeDark = /*#__PURE__*/ m(() => ({ id: 'Gelap', en: 'Dark' }));
export const themeContrast = /*#__PURE__*/ m(() => ({ id: 'Kontras tinggi', en: 'High contrast' }));
export const textSize = /*#__PURE__*/ m(() => ({ id: 'Ukuran teks', en: 'Text size' }));
export const font = /*#__PURE__*/ m(() => ({ id: 'Huruf', en: 'Typeface' }));
export const fontHint = /*#__PURE__*/ m(() => ({
	id: 'OpenDyslexic mengunduh sekitar 235 KB.',
	en: 'OpenDyslexic downloads about 235 KB.'
}));
export const reading = /*#__PURE__*/ m(() => ({ id: 'Kenyamanan membaca', en: 'Ease of reading' }));
export const roomy = /*#__PURE__*/ m(() => ({ id: 'Jarak lega', en: 'More space' }));
export const roomyHint = /*#__PURE__*/ m(() => ({
	id: 'Baris, huruf, dan kata dibuat lebih renggang.',
	en: 'Lines, letters and words stand farther apart.'
}));
export const still = /*#__PURE__*/ m(() => ({ id: 'Kurangi gerak', en: 'Less motion' }));
export const stillHint = /*#__PURE__*/ m(() => ({
	id: 'Tidak ada yang memudar atau bergeser.',
	en: 'Nothing fades or slides.'
}));
export const save = /*#__PURE__*/ m(() => ({ id: 'Simpan tampilan', en: 'Save' }));
export const reset = /*#__PURE__*/ m(() => ({ id: 'Kembalikan ke awal', en: 'Back to the standard' }));
