import { bytesOfBase64 } from "./base64.ts";

/** The value at some place is not what is expected there. */
export class ShapeError extends Error {}

/** Reads one value of foreign JSON, or throws ShapeError with the path to it. */
export type Shape<T> = (value: unknown, path: string) => T;

const wrong = (path: string, expected: string): never => {
  throw new ShapeError(`${path || "the whole"}: ${expected} expected`);
};

export const text: Shape<string> = (value, path) => (typeof value === "string" ? value : wrong(path, "text"));

export const truth: Shape<boolean> = (value, path) =>
  typeof value === "boolean" ? value : wrong(path, "true or false");

export const finite: Shape<number> = (value, path) =>
  typeof value === "number" && Number.isFinite(value) ? value : wrong(path, "number");

export const count: Shape<number> = (value, path) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : wrong(path, "count");

export const base64: Shape<Uint8Array> = (value, path) =>
  (typeof value === "string" ? bytesOfBase64(value) : null) ?? wrong(path, "base64");

export const oneOf =
  <T extends string | number>(...known: readonly T[]): Shape<T> =>
  (value, path) =>
    known.find((one) => one === value) ?? wrong(path, known.join(" or "));

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path) =>
    value === null ? null : shape(value, path);

export const listOf =
  <T>(item: Shape<T>): Shape<readonly T[]> =>
  (value, path) =>
    Array.isArray(value) ? value.map((one, at) => item(one, `${path}[${at}]`)) : wrong(path, "list");

export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, path) =>
    value === undefined || value === null ? undefined : shape(value, path);

type Fields = Readonly<Record<string, Shape<unknown>>>;

type ValueOf<F extends Fields> = { readonly [Key in keyof F]: ReturnType<F[Key]> };

const entriesOf = (value: unknown, path: string): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : wrong(path, "object");

/** An object of which only these fields matter: an answer of a service that may add fields. */
export const fieldsOf =
  <F extends Fields>(fields: F): Shape<ValueOf<F>> =>
  (value, path) => {
    const entries = entriesOf(value, path);
    return Object.fromEntries(
      Object.entries(fields).map(([key, shape]) => [
        key,
        shape(Object.hasOwn(entries, key) ? entries[key] : undefined, path ? `${path}.${key}` : key),
      ]),
    ) as ValueOf<F>;
  };

/** An object of exactly these fields: what we wrote ourselves. */
export const exactly =
  <F extends Fields>(fields: F): Shape<ValueOf<F>> =>
  (value, path) => {
    const stranger = Object.keys(entriesOf(value, path)).find((key) => !Object.hasOwn(fields, key));
    return stranger === undefined ? fieldsOf(fields)(value, path) : wrong(path, `nothing called ${stranger}`);
  };

/** What the shape reads, or in words why it is none. */
export const readShape = <T>(
  shape: Shape<T>,
  value: unknown,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string } => {
  try {
    return { ok: true, value: shape(value, "") };
  } catch (error) {
    if (error instanceof ShapeError) return { ok: false, reason: error.message };
    throw error;
  }
};
