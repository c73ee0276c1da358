import { readFileSync } from "node:fs";
import { certificatesOfPem, readCertificate } from "../x509/certificate.ts";
import { pemOf } from "./pem.ts";
import { reasonOf } from "./trouble.ts";
import { UsageError } from "./usage-error.ts";

/** A file that the command itself needs: key, picture, certificates. */
export const neededFile = (option: string, path: string): Uint8Array => {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(
      `--${option}: không đọc được ${path} (${reason}).`,
      `--${option}: ${path} cannot be read (${reason}).`,
    );
  }
};

const countOf = (pem: string): number => {
  try {
    return certificatesOfPem(pem).length;
  } catch {
    return 0;
  }
};

const isDer = (bytes: Uint8Array): boolean => {
  try {
    readCertificate(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Trusted certificates as PEM text, from PEM files with any number of them or from DER. */
export const trustedCertificates = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => {
    const bytes = neededFile("trust", path);
    const text = Buffer.from(bytes).toString("latin1");
    if (countOf(text) > 0) return text;
    if (isDer(bytes)) return pemOf(bytes);
    throw new UsageError(`--trust: ${path} không chứa chứng thư.`, `--trust: ${path} holds no certificate.`);
  });
