/** Exit statuses of the command line, as other programs read them: mã kết thúc. */
export const exitStatus = {
  done: 0,
  failed: 1,
  indeterminate: 2,
  notSigned: 3,
  usage: 64,
  notAPdf: 65,
  fault: 70,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

const fromBestToWorst: readonly ExitStatus[] = [0, 3, 2, 1, 65, 64, 70];

/** Of several files the worst one speaks for all. */
export const worse = (one: ExitStatus, other: ExitStatus): ExitStatus =>
  fromBestToWorst.indexOf(one) >= fromBestToWorst.indexOf(other) ? one : other;
