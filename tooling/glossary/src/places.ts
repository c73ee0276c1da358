import { fileURLToPath } from "node:url";

export const DOMAIN = fileURLToPath(new URL("../../../packages/domain/src", import.meta.url));
export const GLOSSARY = fileURLToPath(new URL("../../../docs/glossary.md", import.meta.url));
