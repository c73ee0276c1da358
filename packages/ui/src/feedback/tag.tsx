import type { ReactNode } from "react";

export interface TagProps {
  readonly tone?: "plain" | "moving" | "waiting" | "done" | "late";
  readonly children: ReactNode;
}

/** Nhãn nhỏ; its words say all, the colour only repeats them. */
export const Tag = ({ tone = "plain", children }: TagProps) => (
  <span className={tone === "plain" ? "tag" : `tag ${tone}`}>{children}</span>
);
