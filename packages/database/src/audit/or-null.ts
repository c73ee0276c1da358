/** What can be read, or null: whoever spoilt a log may have spoilt its shape too, and the check must go on. */
export function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
