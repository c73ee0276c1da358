import type { MaritalStatusConfirmation } from "@motcua/documents";
import type { Answers, Dossier } from "@motcua/domain";

/** Months a confirmation of marital status is good for (NĐ 123/2015, Điều 23 khoản 1). */
const VALID_MONTHS = 6;

/** Giấy xác nhận tình trạng hôn nhân: the e-form's answers as the paper states them; the officer's conclusion is the confirmed status. */
export function maritalStatusPaper(dossier: Dossier): MaritalStatusConfirmation {
  const answers = dossier.answers;
  const isForOther = one(answers, "asking-for") === "other";
  const from = isForOther ? "person" : "requester";
  const identity = one(answers, `${from}-personal-number`) || dossier.owner.personalNumber;
  return {
    template: "marital-status-confirmation",
    requestedBy: one(answers, "requester-full-name") || dossier.owner.fullName,
    person: {
      fullName: one(answers, `${from}-full-name`) || dossier.owner.fullName,
      bornOn: one(answers, `${from}-born-on`),
      gender: { male: "Nam", female: "Nữ" }[one(answers, "person-sex")] ?? "",
      ethnicity: one(answers, "person-ethnic-group"),
      nationality: one(answers, "person-nationality"),
      identityPaper: `Số định danh cá nhân ${identity}`,
      residence: one(answers, `${from}-residence`) || dossier.owner.address,
    },
    ...(one(answers, "period") === "earlier"
      ? {
          residencePeriod: {
            place: one(answers, "period-place"),
            from: one(answers, "period-from"),
            to: one(answers, "period-to"),
          },
        }
      : {}),
    maritalStatus: dossier.proposal?.conclusion ?? "",
    purpose: purposeOf(answers),
    validMonths: VALID_MONTHS,
  };
}

const one = (answers: Answers, field: string): string => {
  const given = answers[field];
  return typeof given === "string" ? given : (given?.[0] ?? "");
};

function purposeOf(answers: Answers): string {
  switch (one(answers, "purpose")) {
    case "marriage":
      return `Để kết hôn với ${one(answers, "partner-full-name")}, quốc tịch ${one(answers, "partner-nationality")}, giấy tờ tùy thân số ${one(answers, "partner-identity-number")}, tại ${one(answers, "marriage-place")}`;
    case "property":
      return ["Mua, bán, tặng cho nhà đất hoặc tài sản khác", one(answers, "property")]
        .filter((part) => part !== "")
        .join(": ");
    default:
      return one(answers, "other-purpose");
  }
}
