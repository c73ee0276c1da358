import type { Component } from "@motcua/domain";
import { Table, type Column } from "@motcua/ui";
import { useLanguage } from "../language/language.tsx";
import { paperName } from "./paper-name.ts";
import { COUNT_KINDS, NOTHING_COUNTED, paperField, type TypedCounts } from "./paper-counts.ts";

interface Props {
  readonly caption: string;
  readonly components: readonly Component[];
  readonly counts: TypedCounts;
  readonly onCount: (counts: TypedCounts) => void;
  readonly errorOf: (field: string) => string | null;
}

/** Đếm giấy tờ: one row a paper, three small boxes; Tab walks them in order. */
export function PaperCountTable({ caption, components, counts, onCount, errorOf }: Props) {
  const { language, texts } = useLanguage();
  const count = (component: Component, kind: (typeof COUNT_KINDS)[number]) => {
    const given = counts[component.code] ?? NOTHING_COUNTED;
    return (
      <input
        className="control count"
        id={kind === "originals" ? paperField(component.code) : `${paperField(component.code)}-${kind}`}
        aria-label={`${texts.dossier[kind]}: ${paperName(component, language)}`}
        aria-invalid={errorOf(paperField(component.code)) !== null || undefined}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        placeholder="0"
        value={given[kind]}
        onChange={({ target }) => onCount({ ...counts, [component.code]: { ...given, [kind]: target.value } })}
      />
    );
  };
  const columns: [Column<Component>, ...Column<Component>[]] = [
    {
      key: "paper",
      header: texts.dossier.paper,
      cell: (component) => (
        <>
          {component.plain[language]} <span className="quiet">({texts.counter.needs[component.need]})</span>
          {errorOf(paperField(component.code)) !== null && (
            <span className="field-error">{errorOf(paperField(component.code))}</span>
          )}
        </>
      ),
    },
    ...COUNT_KINDS.map((kind): Column<Component> => ({
      key: kind,
      header: texts.dossier[kind],
      cell: (component) => count(component, kind),
    })),
  ];
  return <Table caption={caption} columns={columns} rows={components} rowKey={(component) => component.code} />;
}
