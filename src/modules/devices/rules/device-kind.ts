/** A kiosk stands in a room; a mobile device rides in a book car. Each acts with the role of its kind. */
export const deviceKinds = ['kiosk', 'mobile'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

export const roleOfKind: Record<DeviceKind, 'kios' | 'keliling'> = { kiosk: 'kios', mobile: 'keliling' };

/** With what a kiosk greets: the guest book at the door, or a choice of all its services. */
export const deviceStarts = ['guest-book', 'self-service'] as const;
export type DeviceStart = (typeof deviceStarts)[number];
