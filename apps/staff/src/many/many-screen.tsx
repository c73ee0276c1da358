import "./many.css";
import { Busy } from "@motcua/ui";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { LostScreen } from "../frame/lost-screen.tsx";
import { ScreenHeading } from "../frame/screen-heading.tsx";
import { useLanguage } from "../language/language.tsx";
import { useQueue } from "../queue/use-queue.ts";
import { useMe } from "../session/me.ts";
import { ManyForm } from "./many-form.tsx";
import { MOST, STEPS, type Step } from "./step.ts";

/** Ký hoặc đóng dấu nhiều hồ sơ: one PIN, each document read and ticked by itself. */
export function ManyScreen({ step }: { readonly step: Step }) {
  return useMe().roles.includes(STEPS[step].role) ? <Waiting step={step} /> : <LostScreen />;
}

function Waiting({ step }: { readonly step: Step }) {
  const { language, texts } = useLanguage();
  const words = texts.many[step];
  const { page } = useQueue({ statuses: [STEPS[step].status], order: "due", size: MOST });
  return (
    <div className="many">
      <ScreenHeading title={words.title} />
      <p className="quiet">{words.intro}</p>
      {page.error && <ProblemNotice error={page.error} />}
      <Busy isBusy={page.isPending} text={texts.frame.loading} language={language} />
      {page.data && <ManyForm step={step} lines={page.data.lines} isMore={page.data.next !== undefined} />}
    </div>
  );
}
