/** Starts a watch; each look at it tells the milliseconds since, to a tenth. */
export const stopwatch = (): (() => number) => {
  const started = performance.now();
  return () => Math.round((performance.now() - started) * 10) / 10;
};
