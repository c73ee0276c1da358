import type { Row } from "../measurement.ts";

const written = (milliseconds: number): string =>
  `${milliseconds >= 100 ? Math.round(milliseconds) : milliseconds.toFixed(milliseconds >= 10 ? 1 : 2)} ms`;

/** Held against a limit of the same run: so many times as long at most. */
export const within = (
  measurement: string,
  ours: number,
  { limit, name, times }: { readonly limit: number; readonly name: string; readonly times: number },
): Row => ({
  measurement,
  ours: written(ours),
  limitOrPeer: `≤ ${times} × ${name} (${written(limit)})`,
  ratio: `${(ours / limit).toFixed(2)}×`,
  isMissed: ours > limit * times,
});

export const beside = (
  measurement: string,
  ours: number,
  peer: { readonly name: string; readonly value: number },
): Row => ({
  measurement,
  ours: written(ours),
  limitOrPeer: `${peer.name}: ${written(peer.value)}`,
  ratio: `${(peer.value / ours).toFixed(1)}× as fast`,
  isMissed: false,
});
