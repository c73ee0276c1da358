import { ck, type Driver, type Handle, isAlreadyLoggedIn, Refused } from "./driver.ts";
import type { TokenContent, TokenKey, TokenOrder } from "./messages.ts";
import type { Mechanism } from "./mechanisms.ts";

/** A token that is open for signing. */
export type OpenToken = {
  readonly content: TokenContent;
  readonly sign: (key: TokenKey, mechanism: Mechanism, bytes: Uint8Array) => Promise<Uint8Array>;
};

const longestSignature = 1024;

const chooseSlot = (driver: Driver, { tokenLabel, tokenSerial }: TokenOrder) => {
  const tokens = driver.C_GetSlotList(true).map((slot) => ({ slot, ...driver.C_GetTokenInfo(slot) }));
  const found = tokens.filter(
    ({ label, serialNumber }) =>
      (tokenLabel === undefined || label.trim() === tokenLabel) &&
      (tokenSerial === undefined || serialNumber.trim() === tokenSerial),
  );
  // SoftHSM, and some readers, also show a slot whose token was never set up.
  const ready = found.filter(({ flags }) => (flags & ck.initialised) !== 0);
  const [token, ...more] = ready.length > 0 ? ready : found;
  if (!token) throw new Refused({ code: "token.absent", wanted: tokenLabel ?? tokenSerial ?? null });
  const candidates = [token, ...more].map(({ label }) => label.trim());
  if (more.length > 0) throw new Refused({ code: "token.ambiguous", candidates });
  return token;
};

// A wrong PIN counts against the token, and a few of them lock it: what its flags say is believed before it is tried.
const checkFlags = (flags: number, { allowLastTry }: TokenOrder): void => {
  if ((flags & ck.pinLocked) !== 0) throw new Refused({ code: "token.pin-locked" });
  if ((flags & ck.pinFinalTry) !== 0 && !allowLastTry) throw new Refused({ code: "token.last-try" });
};

const logIn = (driver: Driver, session: Handle, pin: string | null): void => {
  try {
    if (pin === null) driver.C_Login(session, ck.user);
    else driver.C_Login(session, ck.user, pin);
  } catch (error) {
    if (!isAlreadyLoggedIn(error)) throw error;
  }
};

const objectsOf = (driver: Driver, session: Handle, kind: number): readonly Handle[] => {
  const objects: Handle[] = [];
  driver.C_FindObjectsInit(session, [{ type: ck.classOf, value: kind }]);
  try {
    for (let object = driver.C_FindObjects(session); object; object = driver.C_FindObjects(session))
      objects.push(object);
  } finally {
    driver.C_FindObjectsFinal(session);
  }
  return objects;
};

/** Session after session for one signature each; whoever comes when all are busy waits. */
const poolOf = (sessions: readonly Handle[]) => {
  const free = [...sessions];
  const waiting: ((session: Handle) => void)[] = [];
  return {
    take: (): Promise<Handle> => {
      const session = free.pop();
      return session ? Promise.resolve(session) : new Promise((resolve) => waiting.push(resolve));
    },
    giveBack: (session: Handle): void => {
      const next = waiting.shift();
      if (next) next(session);
      else free.push(session);
    },
  };
};

/** Opens the token: finds it, logs in once, lists what it holds. */
export const openToken = (driver: Driver, order: TokenOrder): OpenToken => {
  const token = chooseSlot(driver, order);
  checkFlags(token.flags, order);
  const open = (): Handle => driver.C_OpenSession(token.slot, ck.serialSession);
  const first = open();
  logIn(driver, first, order.pin);
  const valueOf = (object: Handle, type: number): Buffer => {
    try {
      return driver.C_GetAttributeValue(first, object, [{ type }])[0]?.value ?? Buffer.alloc(0);
    } catch {
      // Not every driver knows every attribute.
      return Buffer.alloc(0);
    }
  };
  const idOf = (object: Handle): string => valueOf(object, ck.id).toString("hex");
  const labelOf = (object: Handle): string => valueOf(object, ck.label).toString("utf8").normalize("NFC");
  const keys = objectsOf(driver, first, ck.privateKeyClass).map((handle) => ({
    handle,
    id: idOf(handle),
    label: labelOf(handle),
    maySign: valueOf(handle, ck.sign)[0] !== 0,
    asksEachTime: valueOf(handle, ck.alwaysAuthenticate)[0] === 1,
  }));
  const certificates = objectsOf(driver, first, ck.certificateClass).map((object) => ({
    id: idOf(object),
    label: labelOf(object),
    bytes: Uint8Array.from(valueOf(object, ck.value)),
  }));
  const pool = poolOf([first, ...Array.from({ length: order.sessions - 1 }, open)]);

  const sign: OpenToken["sign"] = async (wanted, { type, pss }, bytes) => {
    const key = keys.find(({ id, label }) => id === wanted.id && label === wanted.label);
    if (!key) throw new Refused({ code: "token.absent", wanted: wanted.label });
    const session = await pool.take();
    try {
      const parameter = pss && { type: ck.pssParameters, hashAlg: pss.hash, mgf: pss.mask, saltLen: pss.saltLength };
      driver.C_SignInit(session, parameter ? { mechanism: type, parameter } : { mechanism: type }, key.handle);
      if (key.asksEachTime) driver.C_Login(session, ck.contextSpecific, order.pin ?? undefined);
      const value = await driver.C_SignAsync(session, Buffer.from(bytes), Buffer.alloc(longestSignature));
      return Uint8Array.from(value);
    } finally {
      pool.giveBack(session);
    }
  };
  return {
    content: {
      keys: keys.map(({ id, label, maySign }) => ({ id, label, maySign })),
      certificates,
      mechanisms: driver.C_GetMechanismList(token.slot),
    },
    sign,
  };
};
