import type { Link } from '../standing.ts';

/** unchanged: the source says what it said · updated: ours follows · kept: both changed, and ours is kept. */
export type Judgement = 'unchanged' | 'updated' | 'kept';

/**
 * Decides about a row that stands here already. The library's own work is never overwritten: a row that was changed
 * here since the last import stays, and the report names it.
 *
 * @param link what the last import remembered; without one our row is taken as untouched when its mark is `fresh`
 */
export function judgeRow(
	source: { hash: string },
	ours: { mark: string; fresh: string },
	link: Link | undefined
): Judgement {
	if (link?.hash === source.hash) return 'unchanged';
	return ours.mark === (link?.mark ?? ours.fresh) ? 'updated' : 'kept';
}
