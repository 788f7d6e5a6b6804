import { error } from '@sveltejs/kit';
import { may } from '#modules/identity/index.ts';
import type { DeviceStanding, PairedDevice } from '#modules/devices/index.server.ts';
import type { Permission } from '../permissions.ts';

/** The device that asks, for whoever serves at a kiosk; its role decides what it may. */
export function kioskDevice(locals: { device: DeviceStanding | null }, permission: Permission): PairedDevice {
	if (locals.device?.state !== 'paired') error(401, 'pair this device');
	if (!may(locals.device.device.actor, permission)) error(403, permission);
	return locals.device.device;
}
