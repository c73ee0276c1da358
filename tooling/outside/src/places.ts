import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** What a developer of another province writes himself. */
export const PROJECT = fileURLToPath(new URL("../project", import.meta.url));
