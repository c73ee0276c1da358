/** One way in which a password may have become bytes. */
export type PasswordForm = {
  /** For the container's own key derivation (RFC 7292, appendix B). */
  readonly wide: Uint8Array;
  /** For PBES2, best guess first. */
  readonly plain: readonly Uint8Array[];
};

const wideOf = (characters: string): Uint8Array => Buffer.from(`${characters}\0`, "utf16le").swap16();

const formOf = (password: string): PasswordForm => ({
  wide: wideOf(password),
  // Older NSS gave PBES2 the wide form too.
  plain: [Buffer.from(password, "utf8"), wideOf(password)],
});

/**
 * A Vietnamese password may have been typed composed or decomposed; OpenSSL before 1.1 widened its UTF-8 byte by byte; an empty
 * password is not always the same as none.
 */
export const passwordForms = (password: string): readonly PasswordForm[] => {
  if (password === "") return [formOf(""), { wide: new Uint8Array(), plain: [new Uint8Array()] }];
  const spellings = [...new Set([password, password.normalize("NFC"), password.normalize("NFD")])];
  const bytewise = spellings.map((spelling) => Buffer.from(spelling, "utf8").toString("latin1"));
  const widened = bytewise.flatMap((latin, at) =>
    latin === spellings[at]
      ? []
      : [{ wide: wideOf(latin), plain: [Buffer.from(spellings[at] ?? "", "utf8"), wideOf(latin)] }],
  );
  return [...spellings.map(formOf), ...widened];
};
