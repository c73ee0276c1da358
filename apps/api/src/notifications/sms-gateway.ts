import type { Messenger } from "@motcua/casework";
import { z } from "zod";

interface Gateway {
  readonly url: string;
  /** Sent as a bearer token. */
  readonly token: string | undefined;
}

const PATIENCE_MS = 15_000;
const MOST_ANSWER = 10_000;

const Answer = z.object({ reference: z.string().max(200) });

/** A number of ours as the world dials it (E.164): `0912…` is `+84912…`. */
const dialled = (number: string): string => `+84${number.replace(/^0/, "")}`;

/**
 * Gửi tin nhắn through the province's gateway: `POST {id, to, text}`, the id the same at every try.
 * 2xx took it (`{reference}` where it gives one), 400, 404 and 422 say the number is no good, anything else is tried again.
 */
export const smsGateway =
  ({ url, token }: Gateway): Messenger =>
  async ({ id, address, text }) => {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "idempotency-key": id,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ id, to: dialled(address), text }),
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const said = (await response.text()).slice(0, MOST_ANSWER);
    if ([400, 404, 422].includes(response.status)) return { kind: "refused" };
    if (!response.ok) throw new Error(`the gateway answered ${response.status}`);
    return { kind: "taken", reference: referenceIn(said) ?? id };
  };

function referenceIn(said: string): string | null {
  try {
    return Answer.parse(JSON.parse(said)).reference;
  } catch {
    return null;
  }
}
