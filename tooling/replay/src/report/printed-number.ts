/** `12.345,6`, as Vietnam prints it; as many decimals as asked for, or as the number has. */
export const printedNumber = (value: number, decimals?: number): string =>
  value.toLocaleString("vi-VN", {
    ...(decimals !== undefined && { minimumFractionDigits: decimals }),
    maximumFractionDigits: decimals ?? 6,
  });
