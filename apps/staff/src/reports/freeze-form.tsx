import { parseReportMonth, type ReportMonth } from "@motcua/domain";
import { monthYear } from "@motcua/messages";
import { Button, Select, TextInput } from "@motcua/ui";
import { useState, type FormEvent } from "react";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { useLanguage } from "../language/language.tsx";
import { useMe } from "../session/me.ts";
import { pastMonths } from "./periods.ts";

interface Props {
  readonly error: unknown;
  readonly isFreezing: boolean;
  readonly onFreeze: (wanted: { readonly month: ReportMonth; readonly reason?: string }) => void;
}

const MONTHS_OFFERED = 12;

/** Chốt số liệu một tháng đã qua; a month frozen before wants a reason. */
export function FreezeForm({ error, isFreezing, onFreeze }: Props) {
  const { language, texts } = useLanguage();
  const words = texts.reports;
  const months = pastMonths(useMe().today, MONTHS_OFFERED);
  const [month, setMonth] = useState(months[0]!);
  const [reason, setReason] = useState("");
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isFreezing) onFreeze({ month, ...(reason.trim() !== "" && { reason }) });
  };
  return (
    <form className="freeze-form" onSubmit={onSubmit} noValidate aria-labelledby="freeze-title">
      <h3 id="freeze-title">{words.freezeTitle}</h3>
      {error !== null && error !== undefined && <ProblemNotice error={error} takesFocus />}
      <Select
        id="freeze-month"
        label={words.freezeMonth}
        language={language}
        options={months.map((each) => ({ value: each, label: monthYear(each) }))}
        value={month}
        onChange={({ target }) => setMonth(parseReportMonth(target.value) ?? month)}
      />
      <TextInput
        id="freeze-reason"
        label={words.freezeReason}
        hint={words.freezeReasonHint}
        language={language}
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" isBusy={isFreezing}>
        {isFreezing ? words.freezing : words.freeze}
      </Button>
    </form>
  );
}
