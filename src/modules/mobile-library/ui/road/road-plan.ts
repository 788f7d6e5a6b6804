/** What the driver's screen knows of a day: finished words, because no server is there to say them. */
export type RoadStop = {
	/** Public ids. */
	route: string;
	id: string;
	name: string;
	/** "09.00–10.30, Kolok Mudik, Barangin" */
	words: string;
};

/** The stops of each of the coming days, by day. */
export type RoadPlan = Readonly<Record<string, readonly RoadStop[]>>;

/** Where the car stands; kept on the device, so that a crash forgets nothing. */
export type OpenCall = { day: string; stop: RoadStop; since: string };
