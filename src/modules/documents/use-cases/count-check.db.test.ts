import { expect, it } from 'vitest';
import { useDatabase } from '#tests/support/database.ts';
import { checksInWindow, checkWindowMinutes } from '../rules/check-limit.ts';
import { countCheck } from './count-check.ts';

const database = useDatabase();
const begin = new Date('2026-11-24T10:00:00+07:00');
const after = (minutes: number) => new Date(begin.getTime() + minutes * 60_000);

it('an address may ask so often in a window; all at once are counted, others are left alone', async () => {
	const answers = await Promise.all(
		Array.from({ length: checksInWindow + 5 }, () => countCheck(database.db, 'a', begin))
	);
	expect(answers.filter((wait) => wait === null)).toHaveLength(checksInWindow);
	expect(await countCheck(database.db, 'a', after(4))).toBe(checkWindowMinutes - 4);
	expect(await countCheck(database.db, 'b', after(4))).toBeNull();
	expect(await countCheck(database.db, 'a', after(checkWindowMinutes))).toBeNull();
});
