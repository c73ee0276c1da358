import type { SignatureReport, Verdict, VerificationReport } from "../verify/report.ts";
import type { Trouble } from "./trouble.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  "TOTAL-PASSED": "HỢP LỆ · VALID",
  "TOTAL-FAILED": "KHÔNG HỢP LỆ · NOT VALID",
  INDETERMINATE: "CHƯA KẾT LUẬN ĐƯỢC · UNDECIDED",
  "NOT-SIGNED": "KHÔNG CÓ CHỮ KÝ SỐ · NOT SIGNED",
};

const kinds = { signature: "Chữ ký số · Signature", timestamp: "Dấu thời gian · Timestamp" } as const;

const notes = (findings: readonly Trouble[], indent: string): readonly string[] =>
  findings.map(({ code, vi, en }) => `${indent}- ${vi} · ${en} [${code}]`);

const period = ({ certificateValidFrom: from, certificateValidTo: to }: SignatureReport): string | null =>
  from === null || to === null ? null : `${from} – ${to}`;

const signatureText = (signature: SignatureReport): readonly string[] => {
  const { indication, subIndication } = signature;
  const facts: readonly (readonly [string, string | null])[] = [
    [
      "Người ký · Signer",
      [signature.signer, signature.organisation].filter((name) => name !== null).join(", ") || null,
    ],
    ["Thời gian ký (tự khai) · Claimed time", signature.claimedTime],
    ["Dấu thời gian · Timestamp", signature.timestamp],
    ["Nơi cấp chứng thư · Issuer", signature.issuer],
    ["Chứng thư có hiệu lực · Certificate valid", period(signature)],
    ["Miền tin cậy · Trust domain", signature.trustDomain],
    ["Thuật toán · Algorithm", signature.algorithm],
    ["Mức · Level", signature.level],
    ["Thay đổi sau khi ký · Later changes", signature.modification],
  ];
  return [
    `  ${kinds[signature.kind]} “${signature.field}”: ${indication}${subIndication === null ? "" : ` (${subIndication})`}`,
    ...facts.flatMap(([name, value]) => (value === null ? [] : [`    ${name}: ${value}`])),
    ...notes(signature.findings, "    "),
  ];
};

/** The report for people, in both languages: báo cáo để đọc. */
export const verifyText = (file: string, report: VerificationReport): string =>
  [
    `${file}: ${verdicts[report.verdict]} (${report.verdict}, ${report.policy})`,
    ...report.signatures.flatMap(signatureText),
    ...notes(report.findings, "  "),
  ].join("\n");

/** The same for a file about which nothing can be concluded. */
export const unansweredText = (file: string, trouble: Trouble): string =>
  [`${file}: ${verdicts.INDETERMINATE}`, ...notes([trouble], "  ")].join("\n");
