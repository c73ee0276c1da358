/** The bytes are not DER. Caught at the package's doors. */
export class DerError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "DerError";
  }
}
