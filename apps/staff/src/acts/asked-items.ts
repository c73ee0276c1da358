import type { Component, SupplementItem } from "@motcua/domain";

/** Yêu cầu bổ sung đang soạn: a reason for each paper chosen, and one thing that is no paper. */
export interface AskedItems {
  /** Chosen component codes, in the order of the procedure. */
  readonly chosen: readonly string[];
  readonly reasons: Readonly<Record<string, string>>;
  readonly otherTitle: string;
  readonly otherReason: string;
}

export const NOTHING_ASKED: AskedItems = { chosen: [], reasons: {}, otherTitle: "", otherReason: "" };

/** Component code of what is asked besides papers. */
export const OTHER = "other";

export type AskedFault =
  | { readonly kind: "nothing" }
  | { readonly kind: "reason-missing"; readonly component: string }
  | { readonly kind: "title-missing" };

const isBlank = (text: string): boolean => text.trim() === "";

export function askedFaults({ chosen, reasons, otherTitle, otherReason }: AskedItems): readonly AskedFault[] {
  const hasOther = !isBlank(otherTitle) || !isBlank(otherReason);
  if (chosen.length === 0 && !hasOther) return [{ kind: "nothing" }];
  const unreasoned = chosen.filter((component) => isBlank(reasons[component] ?? ""));
  return [
    ...unreasoned.map((component): AskedFault => ({ kind: "reason-missing", component })),
    ...(hasOther && isBlank(otherTitle) ? [{ kind: "title-missing" } as const] : []),
    ...(hasOther && isBlank(otherReason) ? [{ kind: "reason-missing", component: OTHER } as const] : []),
  ];
}

/** The request as it is sent and printed: official titles, a reason each. */
export function supplementItems(
  { chosen, reasons, otherTitle, otherReason }: AskedItems,
  components: readonly Component[],
): SupplementItem[] {
  const papers = components
    .filter((component) => chosen.includes(component.code))
    .map(({ code, title }) => ({ component: code, title, reason: (reasons[code] ?? "").trim() }));
  return isBlank(otherTitle)
    ? papers
    : [...papers, { component: OTHER, title: otherTitle.trim(), reason: otherReason.trim() }];
}
