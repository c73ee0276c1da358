import { randomBytes, randomUUID } from "node:crypto";
import type { Names } from "@motcua/casework";

export const randomNames: Names = { id: () => randomUUID(), bytes: (count) => [...randomBytes(count)] };
