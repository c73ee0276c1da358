export { draftShelf } from "./play/draft-shelf.ts";
export { hoursFrom, inventedCentre, type InventedCentre } from "./play/invented-centre.ts";
export { playCentre } from "./play/play-centre.ts";
export { playLife } from "./play/play-life.ts";
export { replayDesk } from "./play/replay-desk.ts";
export { planOf } from "./replay-centre.ts";
export { readScenario } from "./scenario/read-scenario.ts";
export { receptions } from "./solve/receptions.ts";
