/**
 * Ô không công bố: every one with fewer than k answers, and as many of the next smallest as it takes that what is
 * withheld, which anybody can reckon from the total, is k answers or more.
 */
export function withheldKeys(counts: ReadonlyMap<string, number>, least: number): ReadonlySet<string> {
  const rising = [...counts].toSorted(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const withheld = new Set<string>();
  let together = 0;
  for (const [key, count] of rising) {
    if (count >= least && (together === 0 || together >= least)) break;
    withheld.add(key);
    together += count;
  }
  return withheld;
}
