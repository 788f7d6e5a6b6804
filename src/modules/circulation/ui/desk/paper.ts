import type { Receipt } from './receipt.ts';

/** What the desk prints by itself: the report of a Kembali massal, the receipt of a session. */
export type Paper = 'batch' | 'receipt';

/** What is being printed: a receipt, or without one the report of the batch. */
export type Printing = { receipt: Receipt | null; at: Date };
