import { Busy } from "@motcua/ui";
import { useEffect } from "react";
import { useLocation, useSearch } from "wouter";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { ScreenHeading } from "../frame/screen-heading.tsx";
import { useLanguage } from "../language/language.tsx";
import { useLive } from "../live/live-changes.tsx";
import { useMe } from "../session/me.ts";
import { queueQuestion, readQueuePlace } from "./queue-address.ts";
import { QueuePages } from "./queue-pages.tsx";
import { QueueSearch } from "./queue-search.tsx";
import { QueueTable } from "./queue-table.tsx";
import { QueueTabBar } from "./queue-tab-bar.tsx";
import { queueTabs, type QueueTab } from "./queue-tabs.ts";
import { useQueue } from "./use-queue.ts";

const LINES = 50;

/** Danh sách hồ sơ: what awaits me, the most urgent first. */
export function QueueScreen() {
  const { language, texts } = useLanguage();
  const { roles } = useMe();
  const { isLive } = useLive();
  const place = readQueuePlace(useSearch());
  const tabs = queueTabs(roles);
  const tab = chosenTab(tabs, place.text === "" ? place.tab : "all");
  const { page, counts } = useQueue(queueQuestion(place, tab, LINES));
  useBackFromLostPage(page.data?.lines.length === 0 && place.after !== null);
  return (
    <>
      <div className="queue-head">
        <ScreenHeading title={texts.queue.title} />
        <QueueSearch text={place.text} />
      </div>
      <QueueTabBar tabs={tabs} chosen={tab} counts={counts} />
      {page.error && <ProblemNotice error={page.error} />}
      <Busy isBusy={page.isPending} text={texts.frame.loading} language={language} />
      {page.data && page.data.lines.length === 0 && <p className="empty">{emptyText(place.text, tab, texts.queue)}</p>}
      {page.data && page.data.lines.length > 0 && (
        <QueueTable lines={page.data.lines} isStale={page.isPlaceholderData} />
      )}
      {page.data && (
        <p className={isLive ? "live" : "live live-off"}>{isLive ? texts.frame.live : texts.frame.polling}</p>
      )}
      {page.data && <QueuePages place={place} next={page.data.next ?? null} />}
    </>
  );
}

const chosenTab = (tabs: readonly QueueTab[], id: QueueTab["id"] | null): QueueTab =>
  tabs.find((tab) => tab.id === id) ?? tabs[0]!;

function emptyText(
  text: string,
  tab: QueueTab,
  words: { readonly empty: string; readonly emptyTab: string; readonly emptySearch: (text: string) => string },
): string {
  if (text !== "") return words.emptySearch(text);
  return tab.id === "mine" ? words.empty : words.emptyTab;
}

/** Dossiers move on while a person reads: a later page that is empty now leads to the first. */
function useBackFromLostPage(isLost: boolean): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    if (isLost) navigate("/", { replace: true });
  }, [isLost, navigate]);
}
