/**
 * The checksum of a message: two's complement of the sum of its bytes up to and including "AZ", as four hexadecimal
 * digits (SIP 2.00, appendix on checksums).
 *
 * @param upToAz the bytes from the message's first digit to the Z of "AZ"
 */
export function checksumOf(upToAz: Uint8Array): string {
	let sum = 0;
	for (const byte of upToAz) sum = (sum + byte) & 0xffff;
	return (-sum & 0xffff).toString(16).toUpperCase().padStart(4, '0');
}
