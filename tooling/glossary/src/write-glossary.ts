import { writeFileSync } from "node:fs";
import { entriesOf, glossaryOf } from "./glossary.ts";
import { DOMAIN, GLOSSARY } from "./places.ts";

writeFileSync(GLOSSARY, glossaryOf(entriesOf(DOMAIN)));
