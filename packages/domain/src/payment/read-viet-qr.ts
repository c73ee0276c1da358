import { accept, refuse, type Result } from "../result.ts";
import { crc16 } from "./crc16.ts";
import { notAscii } from "./plain-ascii.ts";
import { ADDITIONAL, MERCHANT, VIETQR, type VietQrOrder, type VietQrReadProblem } from "./vietqr-order.ts";

type Fields = ReadonlyMap<string, string>;

const CHECKSUM_LENGTH = 8;
const NONE: Fields = new Map();

/** Đọc mã VietQR: the checksum first, so that no misread digit of an account or amount is believed. */
export function readVietQr(payload: string): Result<VietQrOrder, VietQrReadProblem> {
  const foreign = notAscii(payload);
  if (foreign !== null) return refuse({ code: "vietqr.unreadable", at: payload.indexOf(foreign) });
  const head = payload.slice(0, -4);
  if (payload.length < CHECKSUM_LENGTH || !head.endsWith("6304") || crc16(head) !== payload.slice(-4))
    return refuse({ code: "vietqr.checksum-wrong" });
  const fields = fieldsOf(payload);
  if (typeof fields === "number") return refuse({ code: "vietqr.unreadable", at: fields });
  const paid = beneficiaryOf(fields);
  if (paid === null || fields.get("00") !== "01") return refuse({ code: "vietqr.not-vietqr" });
  const currency = fields.get("53") ?? "";
  if (currency !== VIETQR.currencyVnd) return refuse({ code: "vietqr.not-vnd", currency });
  const amount = fields.get("54");
  if (amount !== undefined && !/^[1-9]\d{0,12}$/.test(amount)) return refuse({ code: "vietqr.not-vietqr" });
  const more = fields.get("62") ?? "";
  const additional = fieldsOf(more);
  if (typeof additional === "number")
    return refuse({ code: "vietqr.unreadable", at: payload.lastIndexOf(more) + additional });
  const categoryCode = fields.get("52");
  return accept({
    ...paid,
    ...(amount === undefined ? {} : { vnd: Number(amount) }),
    ...(categoryCode === undefined ? {} : { categoryCode }),
    ...textsOf(fields, MERCHANT),
    ...textsOf(additional, ADDITIONAL),
  });
}

/** Fields by id, or the place where the text stops being fields. An id given twice is as unreadable as a wrong length. */
function fieldsOf(text: string): Fields | number {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const head = /^(\d{2})(\d{2})$/.exec(text.slice(at, at + 4));
    const [, id = "", length = ""] = head ?? [];
    const end = at + 4 + Number(length);
    if (head === null || end > text.length || fields.has(id)) return at;
    fields.set(id, text.slice(at + 4, end));
    at = end;
  }
  return fields;
}

function inner(text: string | undefined): Fields {
  const fields = fieldsOf(text ?? "");
  return typeof fields === "number" ? NONE : fields;
}

function beneficiaryOf(fields: Fields): Pick<VietQrOrder, "bin" | "account" | "service"> | null {
  const template = inner(fields.get("38"));
  const bank = inner(template.get("01"));
  const [bin, account] = [bank.get("00"), bank.get("01")];
  const service = (["account", "card", "push"] as const).find((name) => VIETQR.services[name] === template.get("02"));
  if (template.get("00") !== VIETQR.application || bin === undefined || account === undefined) return null;
  return service === undefined ? null : { bin, account, service };
}

const textsOf = <P extends string>(
  fields: Fields,
  parts: readonly { readonly part: P; readonly id: string }[],
): Partial<Record<P, string>> =>
  Object.fromEntries(
    parts.flatMap(({ part, id }) => {
      const text = fields.get(id);
      return text === undefined ? [] : [[part, text]];
    }),
  ) as Partial<Record<P, string>>;
