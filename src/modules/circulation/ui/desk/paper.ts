/** What the desk prints by itself: the report of a Kembali massal, the receipt of a session. */
export type Paper = 'batch' | 'receipt';
