import { writeFileSync } from 'node:fs';
import { drawSprite } from './draw-sprite.ts';

// Run with `node src/ui/icons/build-sprite.ts` after a change of icon-names.ts or of the Lucide version.
writeFileSync(new URL('sprite.svg', import.meta.url), drawSprite());
