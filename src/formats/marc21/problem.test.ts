import { expect, it } from 'vitest';
import { marcProblem, marcProblems, sayMarcProblem } from './problem.ts';

it('both languages of a problem name the same facts', () => {
	const facts = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();
	for (const { id, en } of Object.values(marcProblems)) expect(facts(id)).toEqual(facts(en));
});

it('puts facts into the sentence', () => {
	expect(marcProblem('truncated', { bytes: 80 }).say).toBe(
		'Rekaman terpotong: tanda akhir rekaman tidak ada sesudah 80 bita.'
	);
	expect(sayMarcProblem('truncated', { bytes: 80 }, 'en')).toBe(
		'The record is cut off: no end mark after 80 bytes.'
	);
});
