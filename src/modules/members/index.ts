/** Members: people and institutions with a card. This door is safe in the browser. */
export { memberStatuses, type MemberStatus } from './rules/member-status.ts';
export { replacementReasons, type ReplaceCardCode, type ReplacementReason } from './rules/replace-card.ts';
