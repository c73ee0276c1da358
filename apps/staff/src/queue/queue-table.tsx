import { dayOf, type Moment } from "@motcua/domain";
import { shortDayText, type Language } from "@motcua/messages";
import { StatusTag, Table, VisuallyHidden, type Column } from "@motcua/ui";
import { useRef } from "react";
import { Link } from "wouter";
import type { QueueLine } from "../api/trpc.ts";
import { useLanguage } from "../language/language.tsx";
import { useNow } from "../live/use-now.ts";
import { paths } from "../paths.ts";
import { DueMark } from "./due-mark.tsx";
import { rememberRow, rowLink, useBackToLastRow } from "./last-row.ts";
import { useHeldRow, useRowKeys } from "./use-row-keys.ts";

interface Props {
  readonly lines: readonly QueueLine[];
  readonly isStale: boolean;
}

/** Bảng hồ sơ: a real table with a real link in each row; j, k and the arrows walk the links. */
export function QueueTable({ lines, isStale }: Props) {
  const { language, texts } = useLanguage();
  const now = useNow();
  const box = useRef<HTMLDivElement>(null);
  useRowKeys(box);
  useHeldRow(box, lines);
  useBackToLastRow(box);
  return (
    <div ref={box} className="dossiers" aria-busy={isStale}>
      <Table
        caption={<VisuallyHidden>{texts.queue.caption(lines.length)}</VisuallyHidden>}
        columns={columns({ language, texts, now })}
        rows={lines}
        rowKey={(line) => line.id}
      />
    </div>
  );
}

interface Spoken extends Pick<ReturnType<typeof useLanguage>, "texts"> {
  readonly language: Language;
  readonly now: Moment;
}

const columns = ({ language, texts: { queue }, now }: Spoken): [Column<QueueLine>, ...Column<QueueLine>[]] => [
  {
    key: "code",
    header: queue.code,
    cell: (line) => (
      <Link href={paths.dossier(line.id)} className="code" id={rowLink(line.id)} onClick={() => rememberRow(line.id)}>
        {line.code ?? line.trackingCode}
      </Link>
    ),
  },
  { key: "procedure", header: queue.procedure, cell: (line) => <span lang="vi">{line.procedureTitle}</span> },
  { key: "owner", header: queue.owner, cell: (line) => line.ownerName },
  { key: "channel", header: queue.channel, cell: (line) => queue.channels[line.channel] },
  {
    key: "received",
    header: queue.received,
    cell: (line) => (
      <span className="day">
        {line.receivedAt === null
          ? queue.submitted(shortDayText(dayOf(line.submittedAt)))
          : shortDayText(dayOf(line.receivedAt))}
      </span>
    ),
  },
  { key: "due", header: queue.due, cell: (line) => <DueMark line={line} now={now} language={language} /> },
  { key: "status", header: queue.status, cell: (line) => <StatusTag status={line.status} language={language} /> },
];
