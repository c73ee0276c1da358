import { CheckboxGroup, Dialog } from "@motcua/ui";
import { useState } from "react";
import { useLanguage } from "../language/language.tsx";
import { areKeysOn, switchKeys } from "./key-setting.ts";

interface Props {
  readonly may: {
    readonly receive: boolean;
    readonly report: boolean;
    readonly call: boolean;
    readonly readSeals: boolean;
  };
  readonly onClose: () => void;
}

/** Bảng phím tắt, and the switch that turns single letters off (WCAG 2.1.4). */
export function ShortcutsDialog({ may, onClose }: Props) {
  const { language, texts } = useLanguage();
  const { shortcuts } = texts;
  const [isOn, setIsOn] = useState(areKeysOn);
  const groups: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      shortcuts.everywhere,
      [
        ["?", shortcuts.help],
        ["/", shortcuts.search],
        ["u", shortcuts.queue],
        ...(may.receive ? [["n", shortcuts.counter] as const] : []),
        ...(may.call ? [["g", shortcuts.calls] as const] : []),
        ...(may.report ? [["b", shortcuts.reports] as const] : []),
        ...(may.readSeals ? [["d", shortcuts.seals] as const] : []),
      ],
    ],
    [
      shortcuts.inQueue,
      [
        ["j ↓", shortcuts.down],
        ["k ↑", shortcuts.up],
        ["Enter", shortcuts.open],
      ],
    ],
    [
      shortcuts.inDossier,
      [
        ["1 – 9", shortcuts.act],
        ["Esc", shortcuts.leave],
      ],
    ],
  ];
  return (
    <Dialog title={shortcuts.title} onClose={onClose} language={language}>
      {groups.map(([title, keys]) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className="keys">
            {keys.map(([key, effect]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{effect}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <CheckboxGroup
        id="single-keys"
        label={shortcuts.setting}
        hint={shortcuts.note}
        language={language}
        options={[{ value: "on", label: shortcuts.useLetters }]}
        values={isOn ? ["on"] : []}
        onChoose={(values) => {
          switchKeys(values.length > 0);
          setIsOn(values.length > 0);
        }}
      />
    </Dialog>
  );
}
