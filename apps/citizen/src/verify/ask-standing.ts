import type { AppRouter } from "@motcua/trpc";
import type { inferRouterOutputs } from "@trpc/server";

/** Hiệu lực, as the centre answers; null where it could not be asked. */
export type Standing = inferRouterOutputs<AppRouter>["public"]["resultStanding"] | null;

const MOST_WAIT_MS = 5000;

/** Hỏi hiệu lực of a document by the hash of its file: the file stays on this device. */
export async function askStanding(bytes: Uint8Array<ArrayBuffer>): Promise<Standing> {
  try {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const address = `/api/trpc/public.resultStanding?input=${encodeURIComponent(JSON.stringify({ sha256 }))}`;
    const response = await fetch(address, { signal: AbortSignal.timeout(MOST_WAIT_MS) });
    if (!response.ok) return null;
    const { result } = (await response.json()) as { readonly result: { readonly data: NonNullable<Standing> } };
    return result.data;
  } catch {
    // No line, or an address without a lock, where browsers reckon no hash.
    return null;
  }
}
