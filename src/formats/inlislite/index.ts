/** Reader of INLISLite v3 databases: a dump in, plain objects and a report out. */
export { readInlislite, type InlisliteLibrary, type InlisliteReading } from './read-inlislite.ts';
export type { Finding, FindingCode, FindingFacts, FindingLevel } from './findings.ts';
export type { DumpErrorCode, DumpErrorFacts } from './dump/dump-error.ts';
export type { InlisliteBranch, InlisliteRoom } from './structure/read-structure.ts';
export type { InlisliteTitle } from './titles/title.ts';
export type { Material } from './lookups/material.ts';
export type { InlisliteCopy } from './copies/copy.ts';
export type { CopyAccess } from './lookups/copy-access.ts';
export type { StoredStatus } from './lookups/copy-status.ts';
export type { InlisliteAddress, InlisliteMember } from './members/member.ts';
export type { InlisliteMemberCategory } from './members/member-category.ts';
export type { MemberStatusKind } from './lookups/member-status.ts';
export type { InlisliteLoan, InlisliteRenewal } from './loans/loan.ts';
export type { InlisliteVisit } from './visits/visit.ts';
export type { Lookup } from './lookups/lookup.ts';
export type { InlisliteRuleBook, InlisliteRuleRow } from './rules/read-rules.ts';
export type { InlisliteHoliday } from './calendar/read-holidays.ts';
export type { InlisliteBooking } from './bookings/read-bookings.ts';
