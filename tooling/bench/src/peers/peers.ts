import { dateFnsPeer } from "./date-fns-peer.ts";
import { dateHolidaysPeer } from "./date-holidays-peer.ts";
import { luxonPeer } from "./luxon-peer.ts";
import { momentPeer } from "./moment-peer.ts";
import type { Peer } from "./peer.ts";

/** The libraries on npm that answer the same question, each set up as well as it can be. */
export const PEERS: readonly Peer[] = [dateFnsPeer, dateHolidaysPeer, luxonPeer, momentPeer];
