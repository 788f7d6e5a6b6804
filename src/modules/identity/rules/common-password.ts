/**
 * The first that anybody tries: the lists of leaked passwords agree on them, here with those of Indonesia and of a
 * library. NIST SP 800-63B §3.1.1.2 asks to refuse what is commonly used or expected; a few dozen and their patterns
 * are enough where five failures end the trying.
 */
const common = new Set(
	`password password1 password12 password123 passw0rd p@ssw0rd p@ssword password! qwertyui qwerty12 qwerty123 qwertyuiop
	asdfghjk asdfghjkl asdf1234 zxcvbnm1 zxcvbnm, 1q2w3e4r 1q2w3e4r5t 1qaz2wsx q1w2e3r4 abc12345 abcd1234 a1b2c3d4 123qweasd
	iloveyou iloveyou1 sunshine princess princess1 football baseball superman starwars trustno1 whatever welcome1 letmein1
	changeme monkey12 dragon12 master12 computer internet samsung1 facebook whatsapp administrator admin123 admin1234 test1234
	katasandi katasandi1 sandi123 rahasia1 rahasia12 rahasia123 rahasiaku bismillah bismillah1 bismillah123 alhamdulillah
	assalamualaikum indonesia indonesia1 indonesia45 merdeka45 merdeka17 garuda123 jakarta1 jakarta123 bandung1 surabaya
	padang123 sayangku sayang12 sayang123 cintaku1 cinta123 aku12345 akucinta sayangkamu keluarga doraemon naruto12
	perpustakaan perpustakaan1 perpus123 anggota1 anggota123 petugas1 petugas123 pustakawan sawahlunto sawahlunto1 suluah123
	minangkabau ombilin1 buku1234`.split(/\s+/)
);

const codesOf = (text: string) => Array.from(text, (sign) => sign.codePointAt(0) ?? 0);

/** "11111111", "12345678", "hgfedcba": each sign the same step away from the one before, 9 being followed by 0. */
function isRun(text: string): boolean {
	const codes = codesOf(/^\d+$/.test(text) ? text.replace(/0$/, ':') : text);
	const step = (codes[1] ?? 0) - (codes[0] ?? 0);
	return (
		Math.abs(step) <= 1 &&
		codes.every((code, index) => index === 0 || code - (codes[index - 1] ?? 0) === step)
	);
}

/** "12121212", "abcabcabc": a short piece over and over. */
const isRepeated = (text: string): boolean => /^(.{1,4})\1+$/u.test(text);

/** Whether a password is among the first that somebody would try. */
export function isCommonPassword(password: string): boolean {
	const written = password.normalize('NFKC').toLowerCase().trim();
	return common.has(written) || isRun(written) || isRepeated(written);
}
