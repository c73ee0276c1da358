/** Chỗ đặt hình chữ ký: PDF points, from the bottom left corner; pages count from 1. */
export interface SignaturePlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Giấy tờ đã dựng thành PDF/A. */
export interface RenderedDocument {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Absent where a paper is signed row by row (phiếu kiểm soát). */
  readonly signaturePlace: SignaturePlace | undefined;
}

/** Giấy tờ có một chỗ ký. */
export interface SignableDocument extends RenderedDocument {
  readonly signaturePlace: SignaturePlace;
}

/** Holds a template to its promise of one place to sign. */
export const signable = ({ signaturePlace, ...rendered }: RenderedDocument): SignableDocument => {
  if (signaturePlace === undefined) {
    throw new Error("the template has no place to sign");
  }
  return { ...rendered, signaturePlace };
};
