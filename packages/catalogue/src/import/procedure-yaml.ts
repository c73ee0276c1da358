import { Document, isCollection, visit } from "yaml";
import type { ImportedProcedure } from "./imported-procedure.ts";

const LONGEST_LINE = 100;

// The library pads lists as it pads maps; the other files of the catalogue do not.
const PADDED_LIST = /^(?<key> *(?:- )?[\w-]+: )\[ (?<items>.+) \]$/gmu;

/** `procedure.yaml` as people write it: what is short stands on one line, official texts are never broken. */
export function procedureYaml(procedure: ImportedProcedure): string {
  const document = new Document(procedure, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, node, path) => {
      if (path.length > 1 && JSON.stringify(node.toJS(document)).length <= LONGEST_LINE) node.flow = true;
    },
  });
  visit(document, {
    Pair: (_, { key, value }) => {
      // A list of papers or cases is read line by line, however short.
      if (isCollection(value) && BLOCKS.has(String(key))) value.flow = false;
    },
  });
  return document.toString({ lineWidth: 0 }).replaceAll(PADDED_LIST, "$<key>[$<items>]");
}

const BLOCKS: ReadonlySet<string> = new Set(["cases", "components", "results", "publication", "legalBasis"]);
