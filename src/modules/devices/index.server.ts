/** Devices that work for the library, for the server. */
export { shownCode } from './rules/pairing-code.ts';
export { deviceOfToken, type DeviceStanding, type PairedDevice } from './queries/device-of-token.ts';
export { callsForHelp, devices } from './queries/devices.ts';
export { isPinRequired, requirePin } from './queries/pin-setting.ts';
export { pinAtKiosk } from './rules/pin-at-kiosk.ts';
export { answerHelp, askForHelp } from './use-cases/ask-for-help.ts';
export { beginPairing } from './use-cases/begin-pairing.ts';
export { confirmPairing, type PairingInput } from './use-cases/confirm-pairing.ts';
export { revokeDevice } from './use-cases/revoke-device.ts';
export { checkKioskPin, hasKioskPin, removeKioskPin, setKioskPin } from './use-cases/kiosk-pin.ts';
export { beginService, endService } from './use-cases/serve-member.ts';
