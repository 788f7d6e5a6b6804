export { blindIndex, makeFieldCipher } from './field-cipher.ts';
export type { FieldCipher } from './field-cipher.ts';
export { openSecrets } from './secrets.ts';
export type { Keyring, Secrets } from './secrets.ts';
