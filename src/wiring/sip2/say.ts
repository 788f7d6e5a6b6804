import { speak } from '#modules/circulation/index.server.ts';
import type { FieldCode } from '#formats/sip2/index.ts';
import type { Reason } from '#platform/decision/decision.ts';

export type FieldToWrite = readonly [code: FieldCode, value: string | null];

/** Each sentence is a line of the machine's screen. */
export const screen = (sentences: readonly string[]): FieldToWrite[] =>
	sentences.map((say) => ['AF', say] as const);

/** The sentences of the desk; a machine's screen knows one language. */
export const sayAll = (reasons: readonly Reason[]): string[] => speak(reasons, 'id').map(({ say }) => say);
