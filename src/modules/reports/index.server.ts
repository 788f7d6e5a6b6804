/** Reports, for the server: figures out of the ledger. */
export { actsOfDay, loansByTitle, monthlyActs, type MonthlyActs } from './queries/monthly-acts.ts';
