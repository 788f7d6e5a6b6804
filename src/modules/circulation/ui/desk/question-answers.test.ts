import { expect, test } from 'vitest';
import type { DeskChoice, DeskQuestion } from '../../desk/desk-reply.ts';
import { answerBy } from './question-answers.ts';

const renew: DeskChoice = { label: 'Perpanjang', send: { act: 'renew', loan: 'l7' } };
const giveBack: DeskChoice = { label: 'Kembalikan', send: { act: 'return', copy: '00021764' } };
const asMember: DeskChoice = { label: 'Kartu', send: { act: 'scan', code: 'X', as: 'member' } };
const asCopy: DeskChoice = { label: 'Eksemplar', send: { act: 'scan', code: 'X', as: 'copy' } };
const ownLoan: DeskQuestion = { row: 'r', text: '', choices: [renew, giveBack] };
const twoMeanings: DeskQuestion = { row: 'r', text: '', choices: [asMember, asCopy] };

test.each([
	['accept', ownLoan, renew],
	['decline', ownLoan, giveBack],
	['cancel', ownLoan, 'leave'],
	['accept', twoMeanings, asMember],
	['decline', twoMeanings, asCopy],
	// F4 and ZZKEMBALI mean Kembali massal, also when a question offers "Kembalikan".
	['returns', ownLoan, null],
	['renew', ownLoan, null],
	['finish', ownLoan, null],
	['automatic', ownLoan, null]
] as const)('%s', (command, question, answer) => {
	expect(answerBy(command, question)).toEqual(answer);
});
