import { describe, expect, it } from 'vitest';
import { judgeRow } from './judge-row.ts';

const remembered = { recordId: 'r', hash: 'a', mark: '3' };

describe('a row that stands here already', () => {
	it.each([
		['the source says the same, ours too', 'a', '3', remembered, 'unchanged'],
		['the source says the same, ours was edited', 'a', '4', remembered, 'unchanged'],
		['the source changed, ours did not', 'b', '3', remembered, 'updated'],
		['both changed', 'b', '4', remembered, 'kept'],
		['nothing is remembered, ours was never edited', 'b', '1', undefined, 'updated'],
		['nothing is remembered, ours was edited', 'b', '2', undefined, 'kept']
	])('%s', (_, hash, mark, link, judgement) => {
		expect(judgeRow({ hash }, { mark, fresh: '1' }, link)).toBe(judgement);
	});
});
