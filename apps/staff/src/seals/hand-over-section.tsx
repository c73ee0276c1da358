import { shortDayText, shortMomentText } from "@motcua/messages";
import { Button, Notice, Table, VisuallyHidden } from "@motcua/ui";
import { useRef, useState } from "react";
import type { SealInRegister } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { HandOverForm } from "./hand-over-form.tsx";

/** Bàn giao con dấu: each that was recorded, and for who may permit one, the form of the next. */
export function HandOverSection({ entry }: { readonly entry: SealInRegister }) {
  const { language, texts } = useLanguage();
  const words = texts.seals;
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const { seal, handOvers, clerks } = entry;
  const close = () => {
    setIsOpen(false);
    opener.current?.querySelector("button")?.focus();
  };
  return (
    <>
      <h3>{words.handOvers}</h3>
      {handOvers.length === 0 ? (
        <p className="quiet">{words.noHandOvers}</p>
      ) : (
        <Table
          caption={
            <VisuallyHidden>
              {words.handOvers}: {seal.title}
            </VisuallyHidden>
          }
          columns={[
            { key: "to", header: words.taker, cell: ({ to }) => to.name },
            { key: "from", header: words.from, cell: ({ from }) => <span className="day">{shortDayText(from)}</span> },
            {
              key: "until",
              header: words.until,
              cell: ({ until }) =>
                until === undefined ? words.openEnded : <span className="day">{shortDayText(until)}</span>,
            },
            { key: "document", header: words.document, cell: ({ document }) => <span lang="vi">{document}</span> },
            {
              key: "record",
              header: words.record,
              cell: ({ recorded }) => (recorded ? <span lang="vi">{recorded.record}</span> : words.inPack),
            },
            {
              key: "permitter",
              header: words.permitter,
              cell: ({ recorded }) =>
                recorded ? words.byAt(recorded.recordedBy.name, shortMomentText(recorded.recordedAt)) : words.inPack,
            },
          ]}
          rows={handOvers}
          rowKey={({ from, recorded, document }) => `${recorded?.sequence ?? document} ${from}`}
        />
      )}
      {clerks !== null && clerks.length === 0 && (
        <Notice tone="warning" title={words.handOver.noClerk} language={language} />
      )}
      {clerks !== null && clerks.length > 0 && (
        <div ref={opener}>
          <Button
            look="secondary"
            aria-expanded={isOpen}
            aria-label={words.handOver.openFor(seal.title)}
            onClick={() => (isOpen ? close() : setIsOpen(true))}
          >
            {words.handOver.open}
          </Button>
          {isOpen && <HandOverForm entry={entry} clerks={clerks} onClose={close} />}
        </div>
      )}
    </>
  );
}
