import { toSVG } from "bwip-js/node";

/** Mã vạch Code 128 của mã hồ sơ (TT 01/2018/TT-VPCP, Điều 19). */
export const barcodeSvg = (code: string): string => toSVG({ bcid: "code128", text: code, height: 9 });

/** Mã QR của một địa chỉ (error correction M). */
export const qrSvg = (url: string): string => toSVG({ bcid: "qrcode", text: url });
