import type { DossierStatus, Role } from "@motcua/domain";

/** Một thẻ lọc: what awaits me, one status, or everything. */
export interface QueueTab {
  readonly id: "mine" | "all" | DossierStatus;
  /** None: every status. */
  readonly statuses: readonly DossierStatus[] | null;
}

/** Việc chờ của từng vai trò, in the order of a dossier's life. */
const AWAITS: Readonly<Partial<Record<Role, readonly DossierStatus[]>>> = {
  "reception-officer": ["submitted", "supplement-provided", "awaiting-completion", "awaiting-supplement"],
  "handling-officer": ["received", "in-appraisal", "awaiting-payment"],
  approver: ["awaiting-approval", "approved"],
  clerk: ["signed"],
  "returning-officer": ["result-ready"],
};

/** The next step is the citizen's: worth a tab, but no work of mine. */
const WAITS_FOR_CITIZEN: readonly DossierStatus[] = ["awaiting-completion", "awaiting-supplement", "awaiting-payment"];

/** Statuses in which a dossier awaits one of these roles. */
export const awaitedBy = (roles: readonly Role[]): readonly DossierStatus[] => [
  ...new Set(roles.flatMap((role) => AWAITS[role] ?? [])),
];

/** Statuses in which a dossier comes to a desk; in the others it only moves on at the same desk. */
const ARRIVALS: readonly DossierStatus[] = [
  "submitted",
  "supplement-provided",
  "received",
  "awaiting-approval",
  "signed",
  "result-ready",
];

/** Whether a dossier that reached this status has just come to one of these roles. */
export const isArrivalFor = (roles: readonly Role[], status: string): boolean =>
  workOf(roles).some((each) => each === status && ARRIVALS.includes(each));

const workOf = (roles: readonly Role[]): readonly DossierStatus[] =>
  awaitedBy(roles).filter((status) => !WAITS_FOR_CITIZEN.includes(status));

/** The tabs a person sees; who only reads sees everything in one. */
export function queueTabs(roles: readonly Role[]): readonly QueueTab[] {
  const awaited = awaitedBy(roles);
  const mine = workOf(roles);
  const single = awaited.length > 1 ? awaited.map((status): QueueTab => ({ id: status, statuses: [status] })) : [];
  return [
    ...(mine.length > 0 ? [{ id: "mine", statuses: mine } as const] : []),
    ...single,
    { id: "all", statuses: null },
  ];
}

type Counts = Readonly<Partial<Record<DossierStatus, number>>>;

/** The server counts at most this many of each status. */
const MOST_COUNTED = 1000;

/** The count beside a tab, with a plus where counting stopped. */
export function tabCount(tab: QueueTab, counts: Counts): string | null {
  if (tab.statuses === null) return null;
  const each = tab.statuses.map((status) => counts[status] ?? 0);
  const sum = each.reduce((total, count) => total + count, 0);
  return each.some((count) => count >= MOST_COUNTED) ? `${sum}+` : String(sum);
}
