import type { ProvincePack } from "../pack/province-pack.ts";
import type { Procedure } from "../procedure/procedure.ts";
import type { RegisterEntry } from "./online-register.ts";

/** Danh mục dịch vụ công trực tuyến of a province: what it offers, with the levels it recorded and the modes that were published. */
export const registerOf = (
  { procedures, levels2011 = [] }: Pick<ProvincePack, "procedures" | "levels2011">,
  published: readonly Pick<Procedure, "code" | "online">[],
): readonly RegisterEntry[] =>
  procedures.map(({ code }) => ({
    procedure: code,
    levels2011: levels2011.find(({ procedure }) => procedure === code)?.levels ?? [],
    modes: published.find((each) => each.code === code)?.online ?? [],
    proactive: [],
  }));
