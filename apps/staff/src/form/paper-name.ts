import type { Component } from "@motcua/domain";
import type { Language } from "@motcua/messages";

/** Tên ngắn của giấy tờ: the first sentence in plain words, fit to stand inside another sentence. */
export const paperName = ({ plain }: Pick<Component, "plain">, language: Language): string =>
  (plain[language].split(/(?<=[.;:])\s/)[0] ?? "").replace(/[.;:]$/, "");
