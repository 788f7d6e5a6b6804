/** to-send: lies ready at the place where it came back · sent: on the way · arrived · ended: not needed any more. */
export const transferStates = ['to-send', 'sent', 'arrived', 'ended'] as const;
export type TransferState = (typeof transferStates)[number];

/** home: it came back elsewhere than where it belongs · hand: somebody sends it. */
export const transferCauses = ['home', 'hand'] as const;
export type TransferCause = (typeof transferCauses)[number];
