import type { DeskState } from './desk-state.ts';

/** What a form of the desk posts besides its code or choice, while no script keeps it. */
export const postedAlong = ({ mode, session, returnsOn }: DeskState, key: string) => [
	{ name: 'key', value: key },
	{ name: 'mode', value: mode },
	...(session ? [{ name: 'card', value: session.card }] : []),
	...(returnsOn === null ? [] : [{ name: 'on', value: returnsOn }])
];
