/** A code made from a name: "Pegawai Negeri / ASN" is `pegawai-negeri-asn`. */
export function codeFrom(name: string): string {
	const code = name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-+|-+$/g, '')
		.slice(0, 60);
	return code === '' ? 'tanpa-nama' : code;
}
