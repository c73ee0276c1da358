import type { Component, Dated, FeeRule, OnlineService, Phase, Procedure, Publication, Text } from "@motcua/domain";

/** A case as it is written to the file: official words stand alone, words of ours in both languages. */
export interface ImportedCase {
  readonly code: string;
  readonly title: string | Text;
  readonly limits: readonly Dated<readonly Phase[]>[];
}

/** What an import writes to `procedure.yaml`: the facts, without guidance and without anything of ours that is not needed. */
export interface ImportedProcedure extends Pick<
  Procedure,
  | "code"
  | "version"
  | "title"
  | "field"
  | "levels"
  | "subjects"
  | "channels"
  | "returnChannels"
  | "publicationDecision"
  | "legs"
  | "source"
> {
  readonly cases: readonly ImportedCase[];
  readonly fees: readonly FeeRule[];
  readonly components: readonly Omit<Component, "plain">[];
  readonly results: readonly { readonly code: string; readonly title: string }[];
  readonly online: readonly Dated<OnlineService>[];
  readonly legalBasis: readonly string[];
  readonly publication: Publication;
}
