import { DerError } from "../../asn1/der.ts";
import type { KeyRefusal } from "../../refusal.ts";
import { accept, refuse, type Result } from "../../result.ts";
import { type Item, itemsOf, readContainer, UnsupportedContainer } from "./container.ts";
import { decrypted, WrongPassword } from "./decrypt.ts";
import { hasRightCheckSum } from "./derive-key.ts";
import { passwordForms } from "./password.ts";

const opened = (bytes: Uint8Array, password: string): readonly Item[] => {
  const container = readContainer(bytes);
  const { checkSum, content } = container;
  const forms = passwordForms(password);
  const right = checkSum ? forms.filter((form) => hasRightCheckSum(content, checkSum, form)) : forms;
  for (const form of right) {
    try {
      return itemsOf(container, (encrypted) => decrypted(encrypted, form));
    } catch (error) {
      // Without a check sum, bytes under a wrong password may also come out as nonsense.
      if (!(error instanceof WrongPassword) && !(error instanceof DerError && !checkSum)) throw error;
    }
  }
  throw new WrongPassword();
};

/** Every key and certificate of a PKCS#12 file. */
export const openContainer = (bytes: Uint8Array, password: string): Result<readonly Item[], KeyRefusal> => {
  try {
    return accept(opened(bytes, password));
  } catch (error) {
    if (error instanceof WrongPassword) return refuse({ code: "key.wrong-password" });
    if (error instanceof UnsupportedContainer) return refuse({ code: "key.unsupported" });
    if (error instanceof DerError) return refuse({ code: "key.unreadable" });
    throw error;
  }
};
