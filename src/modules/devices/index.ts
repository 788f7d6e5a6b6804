/** Devices that work for the library. This door is safe in the browser. */
export { deviceKinds, deviceStarts, type DeviceKind, type DeviceStart } from './rules/device-kind.ts';
