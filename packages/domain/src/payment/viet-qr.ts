import { accept, refuse, type Result } from "../result.ts";
import { crc16 } from "./crc16.ts";
import { notAscii, plainAscii } from "./plain-ascii.ts";
import { ADDITIONAL, MERCHANT, VIETQR, type VietQrOrder, type VietQrProblem, type VietQrText } from "./vietqr-order.ts";

/** Length has two digits. */
const MOST_OF_FIELD = 99;

/** Id, length in bytes of ASCII, value. */
const field = (id: string, value: string): string => `${id}${String(value.length).padStart(2, "0")}${value}`;

/** Mã VietQR of an order (EMVCo merchant-presented, NAPAS): nothing is cut short, what does not fit is refused. */
export function vietQr(order: VietQrOrder): Result<string, VietQrProblem> {
  const problem = beneficiaryProblem(order);
  if (problem) return refuse(problem);
  const merchant = texts(order, MERCHANT);
  if (!merchant.ok) return merchant;
  const additional = texts(order, ADDITIONAL);
  if (!additional.ok) return additional;
  if (additional.value.length > MOST_OF_FIELD)
    return refuse({ code: "vietqr.additional-too-long", length: additional.value.length, most: MOST_OF_FIELD });
  const payload = [
    field("00", "01"),
    field("01", order.vnd === undefined ? "11" : "12"),
    field("38", beneficiary(order)),
    order.categoryCode === undefined ? "" : field("52", order.categoryCode),
    field("53", VIETQR.currencyVnd),
    order.vnd === undefined ? "" : field("54", String(order.vnd)),
    field("58", VIETQR.country),
    merchant.value,
    additional.value === "" ? "" : field("62", additional.value),
    "6304",
  ].join("");
  return accept(payload + crc16(payload));
}

const beneficiary = ({ bin, account, service }: VietQrOrder): string =>
  field("00", VIETQR.application) +
  field("01", field("00", bin) + field("01", account)) +
  field("02", VIETQR.services[service]);

function beneficiaryProblem({ bin, account, vnd, categoryCode }: VietQrOrder): VietQrProblem | null {
  if (!/^\d{6}$/.test(bin)) return { code: "vietqr.bin-not-six-digits" };
  if (!/^[0-9A-Za-z]{1,19}$/.test(account)) return { code: "vietqr.account-wrong" };
  if (vnd !== undefined && !(Number.isInteger(vnd) && vnd > 0 && vnd <= VIETQR.mostVnd))
    return { code: "vietqr.amount-wrong", mostVnd: VIETQR.mostVnd };
  if (categoryCode !== undefined && !/^\d{4}$/.test(categoryCode)) return { code: "vietqr.category-not-four-digits" };
  return null;
}

type Part = { readonly part: VietQrText; readonly id: string; readonly most: number };

/** The given ones of these parts, one after another. */
function texts(order: VietQrOrder, parts: readonly Part[]): Result<string, VietQrProblem> {
  let written = "";
  for (const { part, id, most } of parts) {
    const given = order[part];
    if (given === undefined) continue;
    const text = plainAscii(given);
    const character = notAscii(text);
    if (character !== null) return refuse({ code: "vietqr.not-ascii", part, character });
    if (text.trim() === "") return refuse({ code: "vietqr.empty", part });
    if (text.length > most) return refuse({ code: "vietqr.too-long", part, length: text.length, most });
    written += field(id, text);
  }
  return accept(written);
}
