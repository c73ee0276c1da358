const POLYNOMIAL = 0x1021;

/** CRC-16/CCITT-FALSE of ASCII text: initial value FFFF, no reflection, four upper-case hexadecimal digits (EMVCo). */
export function crc16(text: string): string {
  let crc = 0xff_ff;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x80_00) === 0 ? crc << 1 : (crc << 1) ^ POLYNOMIAL;
    crc &= 0xff_ff;
  }
  return crc.toString(16).toUpperCase().padStart(4, "0");
}
