export type Point = readonly [x: number, y: number];

/** A closed outline. */
export type Outline = readonly Point[];

/** A sheet on which outlines are filled, with smooth edges. Each pixel keeps how much of it is inked. */
export class Ink {
  readonly width: number;
  readonly height: number;
  readonly coverage: Float32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.coverage = new Float32Array(width * height);
  }

  /** Fills one shape; an outline that runs the other way round cuts a hole. */
  fill(outlines: readonly Outline[]): void {
    const area = new Float32Array((this.width + 1) * this.height + 2);
    for (const outline of outlines)
      outline.forEach((point, index) => this.#edge(area, point, outline[(index + 1) % outline.length] ?? point));
    for (let y = 0; y < this.height; y++) {
      let sum = 0;
      for (let x = 0; x < this.width; x++) {
        sum += area[y * (this.width + 1) + x] ?? 0;
        const at = y * this.width + x;
        this.coverage[at] = Math.max(this.coverage[at] ?? 0, Math.min(1, Math.abs(sum)));
      }
    }
  }

  // Signed area that an edge leaves to its right, row by row; the running sum of a row is its coverage.
  #edge(area: Float32Array, from: Point, to: Point): void {
    if (from[1] === to[1]) return;
    const direction = from[1] < to[1] ? 1 : -1;
    const [top, bottom] = from[1] < to[1] ? [from, to] : [to, from];
    const slope = (bottom[0] - top[0]) / (bottom[1] - top[1]);
    for (let y = Math.max(0, Math.floor(top[1])); y < Math.min(this.height, Math.ceil(bottom[1])); y++) {
      const start = Math.max(y, top[1]);
      const end = Math.min(y + 1, bottom[1]);
      const one = top[0] + (start - top[1]) * slope;
      const other = top[0] + (end - top[1]) * slope;
      this.#spread(area, y * (this.width + 1), {
        left: Math.min(one, other),
        right: Math.max(one, other),
        height: (end - start) * direction,
      });
    }
  }

  #spread(
    area: Float32Array,
    row: number,
    { left, right, height }: { left: number; right: number; height: number },
  ): void {
    let before = 0;
    for (let x = Math.floor(left); x <= Math.floor(right); x++) {
      // Share of the edge's height whose ink has begun by the end of this pixel.
      const through = (position: number): number => {
        if (position <= left) return 0;
        const reach = Math.min(position, right);
        const width = right - left;
        const inside = width === 0 ? 0 : (reach - left) ** 2 / (2 * width);
        return inside + Math.max(0, position - right);
      };
      const covered = through(x + 1) - through(x);
      const column = Math.max(0, Math.min(this.width, x));
      area[row + column] = (area[row + column] ?? 0) + (covered - before) * height;
      before = covered;
    }
    const next = Math.max(0, Math.min(this.width, Math.floor(right) + 1));
    area[row + next] = (area[row + next] ?? 0) + (1 - before) * height;
  }
}

export const circle = ([x, y]: Point, radius: number): Outline => {
  const corners = Math.max(16, Math.ceil(radius));
  return Array.from({ length: corners }, (_, corner): Point => {
    const angle = (corner * 2 * Math.PI) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
};

export const ring = (centre: Point, radius: number, thickness: number): readonly Outline[] => [
  circle(centre, radius),
  circle(centre, radius - thickness).toReversed(),
];
