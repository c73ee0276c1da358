import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** What a developer of another province writes himself. */
export const PROJECT = fileURLToPath(new URL("../project", import.meta.url));

/** What a stranger writes who only wants to sign and verify. */
export const STRANGER = fileURLToPath(new URL("../stranger", import.meta.url));
