import { join } from 'node:path';
import { nationalIdSeal, type NationalIdSeal } from '#modules/members/index.server.ts';
import { openSecrets } from '#platform/crypto/index.server.ts';

/** Seals NIKs with the keys of this installation. */
export const nationalIdSealOf = ({ dataDirectory }: { dataDirectory: string }): NationalIdSeal =>
	nationalIdSeal(openSecrets(join(dataDirectory, 'secrets')));
