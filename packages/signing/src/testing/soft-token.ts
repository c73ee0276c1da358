import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { DevIdentity } from "@motcua/dev-pki";
import { runIn } from "./in-folder.ts";

const drivers = [
  "/usr/lib/softhsm/libsofthsm2.so",
  "/usr/lib64/pkcs11/libsofthsm2.so",
  "/usr/local/lib/softhsm/libsofthsm2.so",
  "/opt/homebrew/lib/softhsm/libsofthsm2.so",
];

export const softHsmDriver = drivers.find((path) => existsSync(path)) ?? "";

const hasBinding = (): boolean => {
  try {
    createRequire(import.meta.url)("pkcs11js");
    return true;
  } catch {
    return false;
  }
};

/** Whether real PKCS#11 can be tried on this machine; where not, that is said aloud. */
export const hasSoftToken = (): boolean => {
  const missing = [
    ...(softHsmDriver && spawnSync("softhsm2-util", ["--version"]).error === undefined ? [] : ["softhsm2"]),
    ...(hasBinding() ? [] : ["the native part of pkcs11js (node tooling/launch/build-pkcs11.mjs)"]),
  ];
  if (missing.length > 0)
    console.warn(`NOT CHECKED: tokens (PKCS#11) are NOT tried for real, missing: ${missing.join(", ")}.`);
  return missing.length === 0;
};

// softhsm2-util imports keys, but no certificates.
const putCertificates = `
  const pkcs11js = require(process.argv[1]);
  const [driver, pin, ...certificates] = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  const token = new pkcs11js.PKCS11();
  token.load(driver);
  token.C_Initialize();
  const [slot] = token.C_GetSlotList(true);
  const session = token.C_OpenSession(slot, 6);
  token.C_Login(session, 1, pin);
  for (const { id, label, der } of certificates)
    token.C_CreateObject(session, [
      { type: 0, value: 1 }, { type: 1, value: true }, { type: 2, value: false }, { type: 3, value: label }, { type: 0x80, value: 0 },
      { type: 0x101, value: Buffer.of(0x30, 0) }, { type: 0x102, value: Buffer.from(id, "hex") }, { type: 0x11, value: Buffer.from(der, "base64") },
    ]);
  token.C_Finalize();`;

/** A token of SoftHSM in the folder to which SOFTHSM2_CONF points, with these keys and their certificates. */
export const makeSoftToken = (
  folder: string,
  { label, pin }: { readonly label: string; readonly pin: string },
  identities: Readonly<Record<string, DevIdentity>>,
): void => {
  mkdirSync(join(folder, "tokens"));
  writeFileSync(join(folder, "softhsm2.conf"), `directories.tokendir = ${join(folder, "tokens")}\nlog.level = ERROR\n`);
  runIn(folder, "softhsm2-util", "--init-token", "--free", "--label", label, "--pin", pin, "--so-pin", "12345678");
  const certificates = Object.entries(identities).flatMap(([name, { certificateChain }], at) =>
    certificateChain.map((der, depth) => ({
      id: depth === 0 ? `a${at}` : `ca`,
      label: depth === 0 ? name : "issuer",
      der: Buffer.from(der).toString("base64"),
    })),
  );
  Object.entries(identities).forEach(([name, { privateKeyPem }], at) => {
    writeFileSync(join(folder, "key.pem"), privateKeyPem);
    const place = ["--token", label, "--label", name, "--id", `a${at}`, "--pin", pin];
    runIn(folder, "softhsm2-util", "--import", "key.pem", ...place);
  });
  const binding = createRequire(import.meta.url).resolve("pkcs11js");
  const input = JSON.stringify([softHsmDriver, pin, ...certificates]);
  const { status, stderr } = spawnSync(process.execPath, ["-e", putCertificates, binding], { input, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
};
