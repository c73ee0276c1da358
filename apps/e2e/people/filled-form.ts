import { askedPages, type FormField } from "@motcua/domain";
import type { AppRouter } from "@motcua/trpc";
import type { inferRouterOutputs } from "@trpc/server";

export type Offered = inferRouterOutputs<AppRouter>["public"]["procedures"][number];

type Filled = Record<string, string | string[]>;

/** Thông tin hư cấu for whoever a form asks about. */
export const INVENTED = {
  personalNumber: "099085000005",
  phone: "0900000005",
  email: "hu.cau@example.vn",
  address: "Số 5 phố Hư Cấu, phường Cẩm Phả (hư cấu)",
} as const;

/** Neither too early nor too late for any question about a day. */
const today = (): string => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format();

/** An answer may ask for more: filled until nothing that is asked is left empty. */
export function filledForm({ form }: Pick<Offered, "form">, name: string): Filled {
  let answers: Filled = {};
  for (;;) {
    const open = askedPages(form, answers)
      .flatMap((page) => page.fields)
      .filter((field) => field.optional !== true && answers[field.id] === undefined);
    if (open.length === 0) return answers;
    answers = { ...answers, ...Object.fromEntries(open.map((field) => [field.id, answerTo(field, name)])) };
  }
}

function answerTo(field: FormField, name: string): string | string[] {
  switch (field.kind) {
    case "choice":
      return field.options[0]?.value ?? "";
    case "choices":
      return field.options.slice(0, 1).map(({ value }) => value);
    case "day":
      return today();
    case "whole-number":
      return String(Math.max(field.least ?? 1, 1));
    case "personal-number":
      return INVENTED.personalNumber;
    case "phone":
      return INVENTED.phone;
    case "email":
      return INVENTED.email;
    case "full-name":
      return name;
    case "address":
      return INVENTED.address;
    case "text":
    case "long-text":
      return "Hư cấu";
  }
}
