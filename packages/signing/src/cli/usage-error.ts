/** The command cannot be carried out as it was given, for whatever file: sai cách dùng. */
export class UsageError extends Error {
  /** The Vietnamese sentence, and the English one; or both in one already. */
  constructor(vi: string, en?: string) {
    super(en === undefined ? vi : `${vi} · ${en}`);
    this.name = "UsageError";
  }
}
