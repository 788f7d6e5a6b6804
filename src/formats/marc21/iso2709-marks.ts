/** Separators of ISO 2709: end of record, end of field, before a subfield. */
export const RECORD_END = 0x1d;
export const FIELD_END = 0x1e;
export const SUBFIELD_START = 0x1f;

export const FIELD_END_CHARACTER = '\x1e';
export const SUBFIELD_START_CHARACTER = '\x1f';

/** A leader has 24 characters; a directory entry 12 (tag 3, length 4, start 5). */
export const LEADER_LENGTH = 24;
