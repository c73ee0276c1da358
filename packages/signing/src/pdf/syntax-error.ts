/** The bytes are not what ISO 32000 allows. Caught at the package's doors and turned into a refusal or a finding. */
export class PdfSyntaxError extends Error {
  readonly position: number;

  constructor(message: string, position: number) {
    super(`${message} (byte ${position})`);
    this.name = "PdfSyntaxError";
    this.position = position;
  }
}

/** Reading it would cost more than a file of this size deserves. */
export class PdfLimitError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PdfLimitError";
  }
}
