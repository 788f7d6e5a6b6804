/** The catalogue, for the server: queries and acts. */
export { availableCopiesOf } from './queries/available-copies-of.ts';
export { copyForRenewal } from './queries/copy-for-renewal.ts';
export { lockCopyByBarcode } from './queries/lock-copy-by-barcode.ts';
export { setCopyStatus } from './use-cases/set-copy-status.ts';
