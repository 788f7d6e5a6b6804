/** SIP2, the protocol of self-check machines: messages out of bytes and back. */
export { checksumOf } from './checksum.ts';
export { fieldCodes, type FieldCode } from './field-codes.ts';
export { gatherLines, type GatheredLine } from './gather-lines.ts';
export { isRequestCode, type RequestCode, type ResponseCode } from './layouts.ts';
export { fieldOf, type Outgoing, type Sip2Message } from './message.ts';
export { readMessage, type ReadMessage, type ReadProblem } from './read-message.ts';
export { readTimestamp, writeTimestamp } from './timestamp.ts';
export { writeMessage, type Guard } from './write-message.ts';
