/** A stop to be drawn, in the order of its route. */
export type MapStop = { number: number; latitude: number | null; longitude: number | null };

export type Dot = { number: number; x: number; y: number };
export type DrawnRoute = { dots: Dot[]; /** For `points` of a polyline. */ line: string };
export type DrawnMap = { width: number; height: number; routes: DrawnRoute[] };

const width = 320;
const margin = 34;
/** Room that two dots need so that their numbers stay apart. */
const apart = 40;

type Place = { number: number; latitude: number; longitude: number };

const isPlaced = (stop: MapStop): stop is Place => stop.latitude !== null && stop.longitude !== null;

/**
 * Draws routes as lines with numbered stops: by their positions when all stops have one, north on top, with dots that would
 * touch pushed apart; else one route below the other, as on a plan of a railway. The words stand in the list beside it.
 */
export function drawMap(routes: readonly (readonly MapStop[])[]): DrawnMap {
	const stops = routes.flat();
	const placed = stops.filter(isPlaced);
	return placed.length > 1 && placed.length === stops.length ? byPosition(routes, placed) : byOrder(routes);
}

const lineOf = (dots: readonly Dot[]) => dots.map(({ x, y }) => `${x},${y}`).join(' ');

function byOrder(routes: readonly (readonly MapStop[])[]): DrawnMap {
	const gap = 72;
	const drawn = routes.map((route, row): DrawnRoute => {
		const step = (width - 2 * margin) / Math.max(1, route.length - 1);
		const dots = route.map(({ number }, index) => ({
			number,
			x: Math.round(route.length === 1 ? width / 2 : margin + index * step),
			y: margin + row * gap + (index % 2) * 18
		}));
		return { dots, line: lineOf(dots) };
	});
	return { width, height: 2 * margin + Math.max(0, routes.length - 1) * gap + 18, routes: drawn };
}

function byPosition(routes: readonly (readonly MapStop[])[], placed: readonly Place[]): DrawnMap {
	const [west, east] = span(placed.map(({ longitude }) => longitude));
	const [south, north] = span(placed.map(({ latitude }) => latitude));
	const inner = width - 2 * margin;
	// A degree of longitude is as long as one of latitude near the equator; elsewhere the plan is a little stretched.
	const scale = inner / Math.max(east - west, north - south, 1e-6);
	const taken: Dot[] = [];
	const drawn = routes.map((route): DrawnRoute => {
		const dots = route.flatMap((stop): Dot[] => {
			if (!isPlaced(stop)) return [];
			const x = margin + (inner - (east - west) * scale) / 2 + (stop.longitude - west) * scale;
			const dot = {
				number: stop.number,
				x: Math.round(x),
				y: Math.round(margin + (north - stop.latitude) * scale)
			};
			while (taken.some((other) => Math.hypot(other.x - dot.x, other.y - dot.y) < apart)) dot.y += apart / 2;
			taken.push(dot);
			return [dot];
		});
		return { dots, line: lineOf(dots) };
	});
	return { width, height: Math.max(...taken.map(({ y }) => y)) + margin, routes: drawn };
}

const span = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
