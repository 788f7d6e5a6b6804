import type { Said } from '#platform/i18n/index.ts';

/** What a role can be allowed with the devices that work for the library. */
export const devicesPermissions = {
	'devices.device.manage': {
		id: 'Memasangkan dan mencabut perangkat',
		en: 'Pair and revoke devices'
	}
} as const satisfies Record<`devices.${string}.${string}`, Said>;
