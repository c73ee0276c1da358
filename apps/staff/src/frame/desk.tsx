import { Button } from "@motcua/ui";
import { useState, type ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useKeys } from "../keys/use-keys.ts";
import { ShortcutsDialog } from "../keys/shortcuts-dialog.tsx";
import { useLanguage } from "../language/language.tsx";
import { paths } from "../paths.ts";
import { useMe } from "../session/me.ts";
import { useSignOut } from "../session/session-gate.tsx";
import { DeskFrame } from "./desk-frame.tsx";

/** The desk of a person who is signed in: where to go, who he is, and the keys that work everywhere. */
export function Desk({ children }: { readonly children: ReactNode }) {
  const { texts } = useLanguage();
  const me = useMe();
  const signOut = useSignOut();
  const [location, navigate] = useLocation();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const mayReceive = me.mayReceiveAt.length > 0;
  const mayReport = me.mayReportOn.length > 0;
  useKeys({
    "?": () => setIsHelpOpen(true),
    "/": () => focusSearch(() => navigate(paths.queue)),
    u: () => navigate(paths.queue),
    ...(mayReceive ? { n: () => navigate(paths.counter) } : {}),
    ...(me.mayCall ? { g: () => navigate(paths.calls) } : {}),
    ...(mayReport ? { b: () => navigate(paths.reports) } : {}),
    ...(me.mayReadSeals ? { d: () => navigate(paths.seals) } : {}),
  });
  const link = (href: string, label: string) => (
    <li>
      <Link href={href} aria-current={location === href ? "page" : undefined}>
        {label}
      </Link>
    </li>
  );
  const navigation = (
    <nav aria-label={texts.frame.navigation}>
      <ul>
        {link(paths.queue, texts.frame.queue)}
        {mayReceive && link(paths.counter, texts.frame.counter)}
        {me.mayCall && link(paths.calls, texts.frame.calls)}
        {me.roles.includes("approver") && link(paths.signMany, texts.frame.signMany)}
        {me.roles.includes("clerk") && link(paths.sealMany, texts.frame.sealMany)}
        {mayReport && link(paths.reports, texts.frame.reports)}
        {me.mayReadSeals && link(paths.seals, texts.frame.seals)}
      </ul>
    </nav>
  );
  const account = (
    <div className="row account">
      <span>
        <strong>{me.name}</strong> <small>{me.title}</small>
      </span>
      <Button look="link" onClick={() => setIsHelpOpen(true)} aria-keyshortcuts="?">
        {texts.frame.shortcuts}
      </Button>
      <Button look="link" onClick={signOut}>
        {texts.words.signOut}
      </Button>
    </div>
  );
  return (
    <DeskFrame office={me.offices.map((office) => office.name).join(", ")} navigation={navigation} account={account}>
      {children}
      {isHelpOpen && (
        <ShortcutsDialog
          may={{ receive: mayReceive, report: mayReport, call: me.mayCall, readSeals: me.mayReadSeals }}
          onClose={() => setIsHelpOpen(false)}
        />
      )}
    </DeskFrame>
  );
}

/** The search box stands in the queue: elsewhere the key goes there first. */
function focusSearch(goToQueue: () => void): void {
  const search = () => document.querySelector<HTMLInputElement>("#queue-search");
  if (search() === null) goToQueue();
  requestAnimationFrame(() => search()?.focus());
}
