import { Notice, RadioGroup } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { channelOf, deskOf, isHelped, isHelpOnly } from "./desk-of.ts";
import { HelpFields } from "./help-fields.tsx";
import { PostalRecordFields } from "./postal-record-fields.tsx";
import { TakenFor } from "./taken-for.tsx";
import type { WalkInPart } from "./walk-in-part.ts";

/** Tiếp nhận khác thường: behind one disclosure, but for what a desk that takes it online only has to say. */
export function OtherReception(part: WalkInPart) {
  const { language, texts } = useLanguage();
  const words = texts.counter;
  const { procedure, walkIn, errorOf, onChange } = part;
  const desk = deskOf(walkIn, procedure);
  const isOnly = isHelpOnly(walkIn, procedure);
  const isOffered = procedure.channels.includes("online") && !isOnly;
  const takesFor = desk?.takesFor ?? [];
  const isByPost = channelOf(walkIn, procedure) === "post";
  const isForOthers = desk?.isCompetent === false;
  const takenFor = takesFor.length > 0 && <TakenFor {...part} takesFor={takesFor} isForOthers={isForOthers} />;
  const isAnything = isOffered || isByPost || (takesFor.length > 0 && !isForOthers);
  return (
    <>
      {isOnly && (
        <>
          <Notice title={words.onlineOnly} language={language}>
            {desk?.offer.kind === "assisted-online" && <p>{desk.offer.legalNote[language]}</p>}
          </Notice>
          <HelpFields {...part} />
        </>
      )}
      {isForOthers && takenFor}
      {isAnything && (
        <details>
          <summary>{words.more}</summary>
          {isOffered && (
            <RadioGroup
              id="assisted"
              label={words.assisted}
              language={language}
              options={[
                { value: "no", label: words.assistedNo },
                { value: "yes", label: words.assistedYes },
              ]}
              value={walkIn.help.isGiven ? "yes" : "no"}
              onChoose={(chosen) => onChange({ help: { ...walkIn.help, isGiven: chosen === "yes" } })}
            />
          )}
          {isOffered && isHelped(walkIn, procedure) && <HelpFields {...part} />}
          {!isForOthers && takenFor}
          {isByPost && <PostalRecordFields walkIn={walkIn} errorOf={errorOf} onChange={onChange} />}
        </details>
      )}
    </>
  );
}
