/** The book cars. This door is safe in the browser. */
export { requesterKinds, type RequesterKind, type RequestState } from './rules/request-facts.ts';
export type { TripState } from './rules/trip-state.ts';
export { drawMap, type DrawnMap } from './rules/draw-map.ts';
export { figuresBy, sumFigures, type Figures } from './rules/sum-figures.ts';
