import { roomsOfPlaces } from '#modules/organisation/index.server.ts';
import type { App } from '../app.server.ts';
import { siteFacts } from '../site-facts.server.ts';

/** A building, or a room in it, as one choice: the value is "branch" or "branch room". */
export async function placeChoices(app: App) {
	const [{ places }, rooms] = await Promise.all([siteFacts(app), roomsOfPlaces(app.db)]);
	return places.flatMap((place) => [
		{ value: place.id, label: place.shortName },
		...rooms
			.filter((room) => room.branchId === place.id)
			.map((room) => ({ value: `${place.id} ${room.id}`, label: `${place.shortName}: ${room.name}` }))
	]);
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads such a choice; an unknown one is no branch. */
export function readPlace(value: string): { branchId: string; roomId: string | null } {
	const [branchId = '', roomId] = value.split(' ');
	return {
		branchId: uuid.test(branchId) ? branchId : '',
		roomId: roomId !== undefined && uuid.test(roomId) ? roomId : null
	};
}

export const placeValue = (branchId: string, roomId: string | null): string =>
	roomId === null ? branchId : `${branchId} ${roomId}`;

/** The names of rooms with their buildings, by id. */
export const roomNames = (choices: readonly { value: string; label: string }[]): Map<string, string> =>
	new Map(
		choices.flatMap(({ value, label }): [string, string][] => {
			const { roomId } = readPlace(value);
			return roomId === null ? [] : [[roomId, label]];
		})
	);
