import { describe, expect, it } from 'vitest';
import { roleUpdate } from './role-update.ts';

describe('a role still as delivered', () => {
	it('stays when nothing new is delivered, in whatever order it was stored', () => {
		const facts = { permissions: ['b', 'a'], delivered: ['a', 'b'], offered: ['a', 'b'] };
		expect(roleUpdate(facts)).toEqual({ kind: 'as-delivered' });
	});

	it('follows a version that adds and takes away', () => {
		const facts = { permissions: ['a', 'b'], delivered: ['a', 'b'], offered: ['b', 'c'] };
		expect(roleUpdate(facts)).toEqual({ kind: 'follow', granted: ['c'], withdrawn: ['a'] });
	});
});

describe('a role that the library edited', () => {
	it('keeps what was taken away, and a new permission waits', () => {
		const facts = { permissions: ['a'], delivered: ['a', 'b'], offered: ['a', 'b', 'c'] };
		expect(roleUpdate(facts)).toEqual({ kind: 'edited', waiting: ['c'] });
	});

	it('keeps what was added, also when this version would add it too', () => {
		const facts = { permissions: ['a', 'b', 'c'], delivered: ['a', 'b'], offered: ['a', 'b', 'c'] };
		expect(roleUpdate(facts)).toEqual({ kind: 'edited', waiting: [] });
	});
});
