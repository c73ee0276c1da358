import { onlineRevocation, type LevelOptions, type SigningRefusal } from "@motcua/signing";

const PATIENCE_MS = 5000;

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: SigningRefusal };

/**
 * Mức chữ ký của kết quả: B-LT, with a timestamp and all it takes to check it later; B-T where nobody tells about revocation;
 * B-B where no timestamp is to be had. The work of the office does not wait for another's server: the level is kept in the log
 * and shown, and the file may be raised later.
 */
export async function atBestLevel<T>(
  sign: (level: LevelOptions) => Promise<Outcome<T>>,
  urls: readonly string[],
): Promise<Outcome<T>> {
  if (urls.length === 0) return sign({ level: "B-B" });
  const timestamps = { urls, timeoutMs: PATIENCE_MS };
  const revocation = onlineRevocation({ timeoutMs: PATIENCE_MS });
  const whole = await sign({ level: "B-LT", timestamps, revocation });
  if (whole.ok) return whole;
  switch (whole.refusal.code) {
    case "timestamp.unavailable":
      return sign({ level: "B-B", revocation });
    case "revocation.unavailable":
    case "level.not-reached":
      return sign({ level: "B-T", timestamps });
    default:
      return whole;
  }
}
