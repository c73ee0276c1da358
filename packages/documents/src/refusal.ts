import { type FormHeading, type Officer, renderForm } from "./form.ts";
import { type SignableDocument, signable } from "./rendered-document.ts";

/** Mẫu số 03: Phiếu từ chối tiếp nhận, giải quyết hồ sơ. */
export interface RefusalSlip extends FormHeading {
  readonly reasons: readonly [string, ...string[]];
  readonly officer: Officer;
}

export const renderRefusal = (slip: RefusalSlip): SignableDocument => signable(renderForm("refusal", slip, {}));
