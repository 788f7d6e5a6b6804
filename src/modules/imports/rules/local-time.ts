/** Western Indonesian Time has no summer time: sources write the library's wall clock without a zone. */
const offset = '+07:00';

/** The instant of a wall-clock time `YYYY-MM-DDThh:mm:ss`. */
export const instantOf = (local: string): Date => new Date(`${local}${offset}`);

/** The beginning of a day `YYYY-MM-DD`. */
export const startOf = (day: string): Date => instantOf(`${day}T00:00:00`);
