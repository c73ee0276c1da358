import type { Component } from "@motcua/domain";

/** Số bản đếm được, as typed. */
export interface TypedCount {
  readonly originals: string;
  readonly certified: string;
  readonly photocopies: string;
}

/** By component code. */
export type TypedCounts = Readonly<Record<string, TypedCount>>;

export const NOTHING_COUNTED: TypedCount = { originals: "", certified: "", photocopies: "" };

export const COUNT_KINDS = ["originals", "certified", "photocopies"] as const;

const typedCounts = (count: TypedCount): readonly string[] => COUNT_KINDS.map((kind) => count[kind].trim());

export const isCountWrong = (count: TypedCount): boolean =>
  !typedCounts(count).every((typed) => /^\d{0,3}$/.test(typed));

export const isCounted = (count: TypedCount): boolean =>
  !isCountWrong(count) && typedCounts(count).some((typed) => Number(typed) > 0);

/** Id of the first box of a paper's row, where its error leads. */
export const paperField = (component: string): string => `paper-${component}`;

export interface CountedPaper {
  component: string;
  title: string;
  originals: number;
  certified: number;
  photocopies: number;
}

/** A paper of which nothing was handed in is left out. */
export const countedPapers = (
  counts: TypedCounts,
  components: readonly Pick<Component, "code" | "title">[],
): CountedPaper[] =>
  components.flatMap(({ code, title }) => {
    const typed = counts[code];
    if (typed === undefined || !isCounted(typed)) return [];
    return [
      {
        component: code,
        title,
        originals: Number(typed.originals),
        certified: Number(typed.certified),
        photocopies: Number(typed.photocopies),
      },
    ];
  });
