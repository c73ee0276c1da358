import { Notice } from "@motcua/ui";
import { useState } from "react";
import type { OfferedProcedure } from "../api/trpc.ts";
import { ScreenHeading } from "../frame/screen-heading.tsx";
import { useLanguage } from "../language/language.tsx";
import { useMe } from "../session/me.ts";
import { ProcedurePicker } from "./procedure-picker.tsx";
import { ReceivedWalkIn, type Received } from "./received-walk-in.tsx";
import { WalkInForm } from "./walk-in-form.tsx";

type Step =
  | { readonly kind: "picking" }
  | { readonly kind: "typing"; readonly procedure: OfferedProcedure }
  | { readonly kind: "received"; readonly received: Received };

const PICKING: Step = { kind: "picking" };

/** Tiếp nhận trực tiếp: procedure, form and papers, and the person leaves with the receipt. */
export function CounterScreen() {
  const { language, texts } = useLanguage();
  const { mayReceiveAt } = useMe();
  const [step, setStep] = useState<Step>(PICKING);
  return (
    <>
      <ScreenHeading title={texts.counter.title} />
      {mayReceiveAt.length === 0 && <Notice tone="warning" title={texts.counter.notAllowed} language={language} />}
      {mayReceiveAt.length > 0 && step.kind === "picking" && (
        <ProcedurePicker onPick={(procedure) => setStep({ kind: "typing", procedure })} />
      )}
      {step.kind === "typing" && (
        <WalkInForm
          procedure={step.procedure}
          onChangeProcedure={() => setStep(PICKING)}
          onReceived={(received) => setStep({ kind: "received", received })}
        />
      )}
      {step.kind === "received" && <ReceivedWalkIn received={step.received} onNext={() => setStep(PICKING)} />}
    </>
  );
}
