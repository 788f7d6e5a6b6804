/** Circulation, for the server: queries and acts. */
export type { Act } from './act.ts';
export type { DeskReply } from './desk/desk-reply.ts';
export { deskDay, deskRequest, type DeskMode, type DeskRequest } from './desk/desk-request.ts';
export { LONGEST_CODE } from './desk/longest-code.ts';
export { deskSession, serveDesk } from './desk/serve-desk.ts';
export { holdSettingsNow } from './holds/queries/hold-settings-now.ts';
export { holdFigure, knownHolds, type KnownHold } from './holds/queries/known-holds.ts';
export { holdPreview } from './holds/queries/hold-preview.ts';
export { holdShelf, type LeftOnShelf, type ShelfHold } from './holds/queries/hold-shelf.ts';
export { holdSlip } from './holds/queries/hold-slip.ts';
export { placedHold } from './holds/queries/placed-hold.ts';
export { maskCard, maskName } from './holds/rules/mask-reader.ts';
export {
	addHoldsFromElsewhere,
	removeHoldsFromElsewhere,
	type HoldFromElsewhere
} from './holds/use-cases/bring-in-holds.ts';
export { changeHoldSettings } from './holds/use-cases/change-hold-settings.ts';
export { searchedCopies } from './holds/queries/searched-copies.ts';
export { missCopy } from './holds/use-cases/miss-copy.ts';
export { settleSearch } from './holds/use-cases/settle-search.ts';
export { clearHold } from './holds/use-cases/clear-hold.ts';
export { cancelHold, type CancelOutcome } from './holds/use-cases/cancel-hold.ts';
export { endOverdueHolds } from './holds/use-cases/end-overdue-holds.ts';
export type { KeptCopy } from './holds/use-cases/keep-copy.ts';
export { placeHold, type PlaceHoldOutcome } from './holds/use-cases/place-hold.ts';
export { resumeHold, suspendHold, type PauseOutcome } from './holds/use-cases/suspend-hold.ts';
export { speak, type SpokenReason } from './messages.server.ts';
export { deskMember, type DeskMember } from './queries/desk-member.ts';
export { dueDatesOfCopies, earliestDueOfTitles, queueLengths } from './queries/due-dates.ts';
export {
	holdsOfMember,
	holdsOfMemberWithEstimates,
	type MemberHold,
	type MemberHoldWithEstimate
} from './queries/holds-of-member.ts';
export {
	actsHangingOn,
	knownLoans,
	loanFigures,
	openLoansOfCopies,
	type Hanging
} from './queries/known-loans.ts';
export { openBatchesOf, type LoanBatch } from './institutions/loan-batches.ts';
export { loansOfMember, type MemberLoan } from './queries/loans-of-member.ts';
export { popularTitles } from './queries/popular-titles.ts';
export { sayFineCount } from './charges/say-fine-count.ts';
export { cashCloseOf, cashCloses, daysNotClosed, type CashClosing } from './charges/queries/cash-closes.ts';
export { cashSums } from './charges/queries/cash-sums.ts';
export { chargesOfMember, type MemberCharge } from './charges/queries/charges-of-member.ts';
export {
	paymentByPublicId,
	paymentsOfDay,
	paymentsOfMember,
	type PaymentWithLines
} from './charges/queries/payments.ts';
export {
	copiesToReplace,
	knownViolations,
	violationSums,
	type KnownViolation
} from './charges/queries/known-violations.ts';
export {
	addViolationsFromElsewhere,
	changeChargesFromElsewhere,
	removeViolationsFromElsewhere,
	type ChargeFromElsewhere,
	type ViolationsFromElsewhere
} from './charges/use-cases/violations-from-elsewhere.ts';
export { hasQrisImage, qrisImageNow } from './charges/queries/qris-image.ts';
export { chargeMember, handKinds } from './charges/use-cases/charge-member.ts';
export { closeCash } from './charges/use-cases/close-cash.ts';
export { removeQrisImage, setQrisImage } from './charges/use-cases/set-qris-image.ts';
export { takePayment, type PaymentOutcome } from './charges/use-cases/take-payment.ts';
export { voidPayment } from './charges/use-cases/void-payment.ts';
export { waiveCharge } from './charges/use-cases/waive-charge.ts';
export { policyFor } from './queries/policy-for.ts';
export { checkOutCopy, type CheckOutOutcome } from './use-cases/check-out-copy.ts';
export { renewLoan, type RenewalOutcome } from './use-cases/renew-loan.ts';
export { returnCopy, type ReturnOutcome } from './use-cases/return-copy.ts';
export {
	addLoanPolicies,
	addPastHolds,
	addPastLoans,
	addPastRenewals,
	addSuspensions,
	type PastLoan,
	type PastRenewal
} from './use-cases/add-past-circulation.ts';
export { loansOutNow } from './queries/loans-out-now.ts';
export { changePastLoans, removePastLoans, type LoanChange } from './use-cases/change-past-loans.ts';
export { loanCounts } from './queries/loan-counts.ts';
export { policyRows, type StoredPolicyRow } from './queries/policy-rows.ts';
export { rankAll } from './rules/resolve-policy.ts';
export { explainPolicy, type FieldExplained } from './policies/rules/explain-policy.ts';
export {
	addRulesFromElsewhere,
	changeRulesFromElsewhere,
	removeRulesFromElsewhere,
	type RuleFromElsewhere
} from './policies/bring-in-rules.ts';
export { rulesOfInlislite, type ImportedRule } from './policies/rules/rules-of-inlislite.ts';
export { removeRule, saveRule, type RuleInput, type RuleRefusal } from './policies/save-rule.ts';
export { sayRule, sayRuleScope, type RuleNames } from './policies/say-rule.ts';
export { saySettingValue } from './policies/setting-words.ts';
export { whatIf, type Comparison } from './policies/what-if.ts';
export { branchesOf, closeDays } from './closings/close-days.ts';
export { changeHours } from './closings/change-hours.ts';
export { datesOnClosedDays } from './closings/dates-on-closed-days.ts';
export {
	describeMovedDates,
	movedDatesOfClosing,
	type MovedDate,
	movedDatesOfMember
} from './closings/moved-dates.ts';
export { reopenDays } from './closings/reopen-days.ts';
export { answerDispute, type DisputeAnswered } from './suspensions/answer-dispute.ts';
export { decisionTrail, type TrailStep } from './suspensions/decision-trail.ts';
export { disputes, disputesOf, type Dispute } from './suspensions/disputes.ts';
export { raiseDispute } from './suspensions/raise-dispute.ts';
export { checkLateLines, type CheckedLine } from './late-entries/check-late-lines.ts';
export { changeLateEntryDays, lateEntryDays, LONGEST_LATE_DAYS } from './late-entries/late-entry-days.ts';
export { lateKinds, type LateLine } from './late-entries/rules/late-line.ts';
export { sayLateProblem } from './late-entries/say-late-problem.ts';
export { writeLateLines } from './late-entries/write-late-lines.ts';
export { liftSuspension } from './suspensions/lift-suspension.ts';
export { saySuspensionCount } from './suspensions/say-suspension-count.ts';
export { suspensionsOfMember, type MemberSuspension } from './suspensions/suspensions-of-member.ts';
export { sayClearance, type SaidCheck } from './letters/clearance-words.server.ts';
export { clearanceOf } from './letters/queries/clearance-situation.ts';
export { loansOfMembers, overdueMembers } from './letters/queries/overdue-members.ts';
export {
	askForClearance,
	decideClearance,
	issueClearance,
	type ClearanceOutcome
} from './letters/use-cases/issue-clearance.ts';
export { issueOverdueLetters } from './letters/use-cases/issue-overdue-letters.ts';
export { applyOfflineActs } from './offline/apply-offline-acts.ts';
export type { OfflineAct, OfflineResult } from './offline/offline-act.ts';
export { keepOfflineQuestion } from './offline/keep-question.ts';
export {
	countOfflineQuestions,
	offlineQuestions,
	type OpenQuestion
} from './offline/queries/offline-questions.ts';
export { timeOfAct } from './offline/rules/time-of-act.ts';
export { settleOfflineQuestion } from './offline/settle-question.ts';
export { listForDevice } from './offline/local-list/list-for-device.ts';
export { forgetDeskActs } from './undo/forget-desk-acts.ts';
export { loanInBrief } from './harm/queries/loan-in-brief.ts';
export {
	obligations,
	obligationsOfMember,
	type ListedObligation,
	type ObligationFilter
} from './harm/queries/obligations.ts';
export { openClaims, type OpenClaim } from './harm/queries/open-claims.ts';
export { violationsOfMember } from './harm/queries/violations-of-member.ts';
export { claimReturn, decideClaim, type NotFoundInput } from './harm/use-cases/claim-return.ts';
export { loseCopy, type HarmOutcome } from './harm/use-cases/lose-copy.ts';
export { recordViolation } from './harm/use-cases/record-violation.ts';
export { agreeAnew, settleObligation, type ObligationOutcome } from './harm/use-cases/settle-obligation.ts';
export { readingsToday } from './reading/queries/readings-today.ts';
export { countReading, type ReadingOutcome } from './reading/use-cases/count-reading.ts';
export { transferSettingsNow } from './transfers/queries/transfer-settings-now.ts';
export { transferSlip } from './transfers/queries/transfer-slip.ts';
export { transfersAt, type ListedTransfer } from './transfers/queries/transfers-at.ts';
export { callBack, markSent } from './transfers/use-cases/carry-transfers.ts';
export { changeTransferSettings } from './transfers/use-cases/change-transfer-settings.ts';
export { sendCopy } from './transfers/use-cases/send-copy.ts';
export { recallsOfMember } from './recalls/queries/recalls.ts';
