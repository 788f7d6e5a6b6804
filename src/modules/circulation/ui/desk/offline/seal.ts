/** A text as it lies in the memory of a device: sealed, or as it is where the browser has no cipher (plain http). */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer } | { plain: string };

export type Seal = {
	close: (text: string) => Promise<Sealed>;
	/** Null when it cannot be opened: another key, or damaged. */
	open: (sealed: Sealed) => Promise<string | null>;
};

const CIPHER = 'AES-GCM';

/** A key that never leaves the browser: it can be used here, and not be read by anybody. */
export const newSealKey = (subtle: SubtleCrypto): Promise<CryptoKey> =>
	subtle.generateKey({ name: CIPHER, length: 256 }, false, ['encrypt', 'decrypt']);

/** Seals with a key; without one, texts stay as they are. */
export function sealWith(key: CryptoKey | null, subtle: SubtleCrypto | undefined): Seal {
	if (!key || !subtle)
		return {
			close: async (plain) => ({ plain }),
			open: async (sealed) => ('plain' in sealed ? sealed.plain : null)
		};
	return {
		async close(text) {
			const iv = crypto.getRandomValues(new Uint8Array(12));
			const data = await subtle.encrypt({ name: CIPHER, iv }, key, new TextEncoder().encode(text));
			return { iv, data };
		},
		async open(sealed) {
			if ('plain' in sealed) return sealed.plain;
			try {
				const { iv, data } = sealed;
				return new TextDecoder().decode(await subtle.decrypt({ name: CIPHER, iv }, key, data));
			} catch {
				return null;
			}
		}
	};
}
