import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./usage-error.ts";

export type Words = readonly string[];

type Options = NonNullable<ParseArgsConfig["options"]>;

type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; strict: true; options: O }>
>;

/** Options and files of a command; an unknown or incomplete option is a usage error. */
export const parsed = <const O extends Options>(words: Words, options: O): Parsed<O> => {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, strict: true, options });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(". ")[0] : "?";
    throw new UsageError(`Tham số không hợp lệ: ${reason}.`, `Invalid option: ${reason}.`);
  }
};

/** The value of an environment variable that must be there: passwords are never given on the command line. */
export const fromEnvironment = (name: string, env: Readonly<Record<string, string | undefined>>): string => {
  const value = env[name];
  if (value === undefined)
    throw new UsageError(`Không có biến môi trường ${name}.`, `The environment variable ${name} is not set.`);
  return value;
};

/** A value out of a few. */
export const oneOf = <const T extends string>(option: string, value: string, allowed: readonly T[]): T => {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new UsageError(`--${option} phải là ${allowed.join(", ")}.`, `--${option} is one of ${allowed.join(", ")}.`);
  return found;
};

/** An ISO 8601 moment. */
export const momentWord = (option: string, value: string): string => {
  if (!/^\d{4}-\d\d-\d\d/.test(value) || Number.isNaN(Date.parse(value)))
    throw new UsageError(`--${option} phải là thời điểm ISO 8601.`, `--${option} is a moment in ISO 8601.`);
  return value;
};

/** A page number, from 1. */
export const countWord = (option: string, value: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new UsageError(`--${option} phải là số nguyên từ 1.`, `--${option} is a whole number from 1.`);
  return Number(value);
};

/** A positive number. */
export const numberWord = (option: string, value: string): number => {
  const number = Number(value);
  if (!/^\d*\.?\d+$/.test(value) || number <= 0)
    throw new UsageError(`--${option} phải là số dương.`, `--${option} is a positive number.`);
  return number;
};

/** x,y,w,h in points. */
export const rectWord = (option: string, value: string): readonly [number, number, number, number] => {
  const parts = value.split(",").map((part) => part.trim());
  const [x = 0, y = 0, width = 0, height = 0] = parts.map(Number);
  if (parts.length !== 4 || !parts.every((part) => /^-?\d*\.?\d+$/.test(part)) || width <= 0 || height <= 0)
    throw new UsageError(`--${option} phải là x,y,rộng,cao tính bằng điểm.`, `--${option} is x,y,w,h in points.`);
  return [x, y, width, height];
};

/** Addresses to be asked over the network. */
export const addressWords = (option: string, urls: readonly string[]): readonly string[] => {
  const strange = urls.find((url) => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol));
  if (strange !== undefined)
    throw new UsageError(
      `--${option}: ${strange} không phải địa chỉ http(s).`,
      `--${option}: ${strange} is no http(s) address.`,
    );
  return urls;
};
