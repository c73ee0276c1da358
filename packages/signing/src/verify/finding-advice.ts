import type { findingTexts } from "./finding-texts.ts";

type FindingCode = keyof typeof findingTexts;

type Advice = readonly [vi: string, en: string];

const askForOriginal: Advice = [
  "Không dùng tệp này; hãy xin lại bản gốc từ nơi phát hành.",
  "Do not rely on this file; ask its issuer for the original.",
];
const compare: Advice = [
  "Hãy xin bản chưa bị sửa, hoặc đối chiếu với phiên bản đã ký.",
  "Ask for the unchanged file, or compare it with the signed state.",
];
const signAgain: Advice = [
  "Hãy yêu cầu ký lại bằng chứng thư còn hiệu lực và đúng mục đích.",
  "Ask for a new signature with a certificate that is valid and meant for it.",
];
const signAsTheRules: Advice = [
  "Hãy yêu cầu ký lại bằng phần mềm đúng quy chuẩn.",
  "Ask for a new signature by conforming software.",
];
const addRoot: Advice = [
  "Nếu biết chắc nơi cấp, hãy thêm chứng thư gốc của hệ thống đó (công cộng hoặc chuyên dùng công vụ) rồi kiểm tra lại.",
  "If you are sure of the authority, add the root certificate of its system (public or the government's own) and check again.",
];
const stamp: Advice = [
  "Hãy hỏi nơi phát hành bản có dấu thời gian, vì chỉ dấu thời gian mới chứng minh được chữ ký có từ trước.",
  "Ask the issuer for a copy with a timestamp; only that proves that the signature is older.",
];
const tryLater: Advice = [
  "Hãy kiểm tra lại khi có danh sách thu hồi hoặc trả lời OCSP mới.",
  "Check again with a fresh revocation list or OCSP answer.",
];
const stronger: Advice = [
  "Hãy yêu cầu ký lại bằng RSA từ 2048 bit hoặc ECDSA từ 256 bit, với SHA-256 trở lên.",
  "Ask for a new signature with RSA from 2048 bits or ECDSA from 256 bits, and SHA-256 or better.",
];
const lookAtPage: Advice = [
  "Hãy xem kỹ trang đó và đối chiếu với phiên bản trước khi ký.",
  "Look at the page and compare it with the state before that signature.",
];

/** What to do next about what decides a verdict (nên làm gì tiếp). */
const advice: readonly (readonly [Advice, readonly FindingCode[]])[] = [
  [
    askForOriginal,
    [
      "pdf.recovered",
      "pdf.ambiguous",
      "signature.removed",
      "signature.unreferenced",
      "signature.not-a-dictionary",
      "signature.duplicate-key",
      "signature.wrong-type",
      "field.not-in-form",
      "file.blank-after-end",
      "file.bytes-after-end",
      "byte-range.missing",
      "byte-range.malformed",
      "byte-range.out-of-file",
      "contents.missing",
      "contents.not-hexadecimal",
      "contents.not-the-gap",
      "contents.padding-not-zero",
      "coverage.not-a-revision",
      "cms.unreadable",
      "digest.mismatch",
      "signature-value.wrong",
      "signature-value.used-twice",
      "timestamp.wrong-imprint",
      "timestamp.broken",
      "time.order",
      "time.in-future",
      "change.forbidden",
      "change.unreadable",
      "change.later-signature-not-valid",
      "change.against-certification",
      "change.against-lock",
    ],
  ],
  [
    compare,
    [
      "change.empty-field-added",
      "change.form-filled",
      "change.annotation-added",
      "change.covering-annotation-added",
      "change.metadata",
      "change.visible-field-on-certified",
    ],
  ],
  [
    signAgain,
    [
      "certificate.not-found",
      "certificate.unreadable",
      "certificate.not-bound",
      "certificate.wrong-usage",
      "certificate.expired-when-signed",
      "certificate.not-yet-valid-when-signed",
      "certificate.revoked",
    ],
  ],
  [
    signAsTheRules,
    [
      "signature.unknown-sub-filter",
      "contents.irregular",
      "cms.not-one-signer",
      "cms.content-inside",
      "cms.content-missing",
      "cms.attribute-twice",
      "cms.attribute-missing",
      "cms.algorithm-mismatch",
      "cms.irregular",
      "certificate.binding-missing",
    ],
  ],
  [addRoot, ["chain.not-found", "chain.broken", "change.later-signature-doubtful"]],
  [
    stamp,
    [
      "certificate.out-of-validity",
      "certificate.revoked-since",
      "certificate.authority-revoked",
      "chain.out-of-validity",
    ],
  ],
  [tryLater, ["revocation.missing"]],
  [stronger, ["algorithm.too-weak", "algorithm.unsupported"]],
  [lookAtPage, ["widget.covers-page"]],
];

const byCode: ReadonlyMap<FindingCode, Advice> = new Map(
  advice.flatMap(([sentences, codes]) => codes.map((code) => [code, sentences] as const)),
);

/** The advice for a finding, Vietnamese then English; empty where there is nothing to do. */
export const adviceFor = (code: FindingCode): Advice => byCode.get(code) ?? ["", ""];
