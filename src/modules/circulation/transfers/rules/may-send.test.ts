import { expect, test } from 'vitest';
import { refusalsOfSending, type SendFacts } from './may-send.ts';

const free: SendFacts = {
	status: 'available',
	isKept: false,
	from: 'adinegoro',
	to: 'yamin',
	isOnItsWay: false
};

test.each<[string, Partial<SendFacts>, string[]]>([
	['one from the shelf', {}, []],
	['one that is repaired', { status: 'repair' }, []],
	['one that is out', { status: 'on-loan' }, ['send.on-loan']],
	['one that a reader collects', { status: 'on-hold-shelf', isKept: true }, ['send.kept']],
	['one that is lost', { status: 'lost' }, ['send.not-usable']],
	['to where it is', { to: 'adinegoro' }, ['send.same-place']],
	['a second time', { status: 'in-transit', isOnItsWay: true }, ['send.on-its-way']],
	['all at once', { status: 'on-loan', to: 'adinegoro' }, ['send.on-loan', 'send.same-place']]
])('%s', (_, facts, codes) => {
	expect(refusalsOfSending({ ...free, ...facts }).map(({ code }) => code)).toEqual(codes);
});
