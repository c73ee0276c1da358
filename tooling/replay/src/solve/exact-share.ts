/** A whole number of dossiers of which a whole number makes exactly the printed share. */
export interface Share {
  readonly of: number;
  readonly part: number;
}

/** As printed in a report: rounded half up to so many decimals. */
export const asPrinted = (value: number, decimals: number): number =>
  Number((Math.round((value + Number.EPSILON) * 10 ** decimals) / 10 ** decimals).toFixed(decimals));

/** The volume nearest to `about` that can show the printed percentage; null when none up to twice of it can. */
export function exactShare(percent: number, decimals: number, about: number): Share | null {
  for (let step = 0; step <= about; step += 1) {
    for (const of of step === 0 ? [about] : [about - step, about + step]) {
      const part = Math.round((percent * of) / 100);
      if (of > 0 && asPrinted((part / of) * 100, decimals) === asPrinted(percent, decimals)) return { of, part };
    }
  }
  return null;
}
