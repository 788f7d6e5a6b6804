import type { Reason } from '#platform/decision/decision.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { speak } from '../messages.server.ts';
import type { WhyLine } from './desk-reply.ts';

/** Reasons for "Kenapa?", each with the rule behind it. */
export const sayWhy = (reasons: readonly Reason[], locale: Locale): WhyLine[] =>
	speak(reasons, locale).map(({ say, rule }) => ({ say, rule }));
