import { fieldsOf, optional, readShape, type Shape, text } from "../../json/shape.ts";
import type { RemoteRefusal } from "../../refusal.ts";
import { accept, refuse, type Result } from "../../result.ts";
import type { Answer } from "./http.ts";

const errorShape = fieldsOf({ error: optional(text), error_description: optional(text) });

const wrongCredentials = new Set(["invalid_token", "invalid_client", "invalid_pin", "invalid_otp", "invalid_grant"]);
const declined = new Set(["access_denied", "user_rejected", "declined"]);
const expired = new Set(["expired_token", "authorization_expired", "transaction_expired"]);

/** What a service's error means (CSC API, 10.1: an error and its description). */
const refusalOfAnswer = ({ status, body }: Answer): RemoteRefusal => {
  const read = readShape(errorShape, body);
  const { error = `HTTP ${status}`, error_description: description = "" } = read.ok ? read.value : {};
  if (status === 401 || wrongCredentials.has(error)) return { code: "remote.wrong-credentials" };
  if (declined.has(error) || /\b(reject|declin|cancel)/i.test(description)) return { code: "remote.declined" };
  if (expired.has(error) || /\bexpired\b/i.test(description)) return { code: "remote.expired" };
  return {
    code: "remote.refused",
    error: [error, description]
      .filter((part) => part !== "")
      .join(": ")
      .slice(0, 200),
  };
};

/** The body of a good answer, in its shape. */
export const bodyOf = <T>(answer: Answer, shape: Shape<T>): Result<T, RemoteRefusal> => {
  if (answer.status < 200 || answer.status > 299) return refuse(refusalOfAnswer(answer));
  const read = readShape(shape, answer.body);
  return read.ok ? accept(read.value) : refuse({ code: "remote.malformed", reason: read.reason });
};
