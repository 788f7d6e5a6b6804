import { leaderTypes } from '../lookups/material.ts';
import type { Material } from '../lookups/material.ts';

/**
 * INLISLite keeps no leader; it is made from the worksheet. Encoding level `u`: not known. Descriptive form `i`
 * (ISBD) for RDA records, `a` (AACR 2) for the others. Lengths are left to whoever writes ISO 2709.
 */
export const makeLeader = (material: Material, isRda: boolean): string =>
	`00000n${leaderTypes[material]} a2200000u${isRda ? 'i' : 'a'} 4500`;
