import type { DossierStatus } from "@motcua/domain";
import { statusText } from "@motcua/messages";
import { Link } from "wouter";
import { useLanguage } from "../language/language.tsx";
import { queueAddress } from "./queue-address.ts";
import { tabCount, type QueueTab } from "./queue-tabs.ts";

interface Props {
  readonly tabs: readonly QueueTab[];
  readonly chosen: QueueTab;
  readonly counts: Readonly<Partial<Record<DossierStatus, number>>>;
}

/** Thẻ lọc, as links: each has an address of its own. */
export function QueueTabBar({ tabs, chosen, counts }: Props) {
  const { language, texts } = useLanguage();
  const name = (tab: QueueTab): string => {
    if (tab.id === "mine") return texts.queue.mine;
    return tab.id === "all" ? texts.queue.all : statusText(tab.id, language);
  };
  return (
    <nav aria-label={texts.queue.tabs} className="tabs">
      <ul>
        {tabs.map((tab) => {
          const count = tabCount(tab, counts);
          return (
            <li key={tab.id}>
              <Link
                href={queueAddress({ tab: tab.id, text: "", after: null })}
                aria-current={tab === chosen ? "page" : undefined}
              >
                {name(tab)}
                {count !== null && (
                  <>
                    {" "}
                    <span className="tab-count">
                      <span aria-hidden="true">{count}</span>
                      <span className="visually-hidden">{texts.queue.waiting(count)}</span>
                    </span>
                  </>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
