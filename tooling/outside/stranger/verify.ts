import { readFile } from "node:fs/promises";
import { verifyDocument } from "@motcua/signing/verify";

console.log((await verifyDocument(await readFile("out.pdf"), { trust: [] })).verdict);
