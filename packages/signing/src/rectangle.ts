/**
 * Where something stands on a page: vị trí trên trang. In points (1/72 inch) of the page *as it is seen*: the corner is the
 * bottom left of the visible CropBox after /Rotate. On an ordinary upright page that is plain PDF user space. Page 1 is the first.
 */
export type Rectangle = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Points of a length in millimetres. */
export const millimetres = (length: number): number => (length * 72) / 25.4;
