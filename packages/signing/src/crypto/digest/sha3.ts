const rounds = 24;

/** The bits that a linear feedback register sets in each round constant, as pairs of low and high half (FIPS 202, 3.2.5). */
const roundConstants = (() => {
  const halves = new Int32Array(rounds * 2);
  let register = 1;
  for (let round = 0; round < rounds; round++)
    for (let power = 0; power < 7; power++) {
      const bit = (1 << power) - 1;
      const at = round * 2 + (bit >> 5);
      if ((register & 1) === 1) halves[at] = (halves[at] ?? 0) ^ (1 << (bit & 31));
      register = (register << 1) ^ ((register >> 7) * 0x171);
    }
  return halves;
})();

/** Where each lane moves, and by how much it is turned (rho and pi in one). */
const moves = (() => {
  const list: { readonly to: number; readonly by: number }[] = [];
  let [x, y] = [1, 0];
  for (let step = 1; step <= rounds; step++) {
    [x, y] = [y, (2 * x + 3 * y) % 5];
    list.push({ to: x + 5 * y, by: ((step * (step + 1)) / 2) % 64 });
  }
  return list;
})();

const turned = (one: number, other: number, by: number): number =>
  by === 0 ? one : (one << by) | (other >>> (32 - by));

const theta = (lanes: Int32Array, lane: (at: number) => number): void => {
  const columns = new Int32Array(10);
  for (let at = 0; at < 50; at++) columns[at % 10] = (columns[at % 10] ?? 0) ^ lane(at);
  for (let x = 0; x < 5; x++) {
    const [left, right] = [((x + 4) % 5) * 2, ((x + 1) % 5) * 2];
    const [low = 0, high = 0] = [columns[right], columns[right + 1]];
    const change = [(columns[left] ?? 0) ^ turned(low, high, 1), (columns[left + 1] ?? 0) ^ turned(high, low, 1)];
    for (let at = x * 2; at < 50; at += 10) {
      lanes[at] = lane(at) ^ (change[0] ?? 0);
      lanes[at + 1] = lane(at + 1) ^ (change[1] ?? 0);
    }
  }
};

const permute = (lanes: Int32Array): void => {
  const lane = (at: number): number => lanes[at] ?? 0;
  for (let round = 0; round < rounds; round++) {
    theta(lanes, lane);
    let carried = [lane(2), lane(3)] as const;
    for (const { to, by } of moves) {
      const [low, high] = by < 32 ? carried : ([carried[1], carried[0]] as const);
      const next = [lane(to * 2), lane(to * 2 + 1)] as const;
      lanes[to * 2] = turned(low, high, by & 31);
      lanes[to * 2 + 1] = turned(high, low, by & 31);
      carried = next;
    }
    for (let row = 0; row < 50; row += 10) {
      const old = lanes.slice(row, row + 10);
      for (let at = 0; at < 10; at++)
        lanes[row + at] = (old[at] ?? 0) ^ (~(old[(at + 2) % 10] ?? 0) & (old[(at + 4) % 10] ?? 0));
    }
    lanes[0] = lane(0) ^ (roundConstants[round * 2] ?? 0);
    lanes[1] = lane(1) ^ (roundConstants[round * 2 + 1] ?? 0);
  }
};

/** SHA-3 (FIPS 202) with so many bytes of output; WebCrypto has none yet. */
export const sha3 =
  (size: 28 | 32 | 48 | 64) =>
  (message: Uint8Array): Uint8Array => {
    const rate = 200 - 2 * size;
    const bytes = new Uint8Array((Math.floor(message.length / rate) + 1) * rate);
    bytes.set(message);
    bytes[message.length] = 6;
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) | 0x80;
    const view = new DataView(bytes.buffer);
    const lanes = new Int32Array(50);
    for (let block = 0; block < bytes.length; block += rate) {
      for (let at = 0; at < rate / 4; at++) lanes[at] = (lanes[at] ?? 0) ^ view.getInt32(block + at * 4, true);
      permute(lanes);
    }
    const output = new DataView(new ArrayBuffer(200));
    lanes.forEach((half, at) => {
      output.setInt32(at * 4, half, true);
    });
    return new Uint8Array(output.buffer, 0, size);
  };
