import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Route, Router, Switch } from "wouter";
import { makeQueryClient } from "./api/query-client.ts";
import { makeTrpcClient } from "./api/trpc-client.ts";
import { TRPCProvider } from "./api/trpc.ts";
import { CounterScreen } from "./counter/counter-screen.tsx";
import { DossierScreen } from "./dossier/dossier-screen.tsx";
import { Desk } from "./frame/desk.tsx";
import { LostScreen } from "./frame/lost-screen.tsx";
import { LanguageProvider } from "./language/language.tsx";
import { Announcer } from "./live/announcer.tsx";
import { LiveChanges } from "./live/live-changes.tsx";
import { paths } from "./paths.ts";
import { QueueScreen } from "./queue/queue-screen.tsx";
import { SessionGate } from "./session/session-gate.tsx";
import { makeSignedOut, SignedOutContext } from "./session/signed-out.ts";

const BASE = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Bàn làm việc của cán bộ. */
export function App() {
  const [signedOut] = useState(makeSignedOut);
  const [queries] = useState(() => makeQueryClient(() => signedOut.set(true)));
  const [client] = useState(makeTrpcClient);
  return (
    <LanguageProvider>
      <SignedOutContext value={signedOut}>
        <QueryClientProvider client={queries}>
          <TRPCProvider trpcClient={client} queryClient={queries}>
            <Router base={BASE}>
              <Announcer>
                <SessionGate>
                  <LiveChanges>
                    <Desk>
                      <Screens />
                    </Desk>
                  </LiveChanges>
                </SessionGate>
              </Announcer>
            </Router>
          </TRPCProvider>
        </QueryClientProvider>
      </SignedOutContext>
    </LanguageProvider>
  );
}

/** Few read reports, and they come when they are opened. */
const ReportScreen = lazy(async () => ({ default: (await import("./reports/report-screen.tsx")).ReportScreen }));

/** Only the desk calls. */
const CallsScreen = lazy(async () => ({ default: (await import("./calls/calls-screen.tsx")).CallsScreen }));

/** For who signs or seals many results in one go. */
const ManyScreen = lazy(async () => ({ default: (await import("./many/many-screen.tsx")).ManyScreen }));

/** Fewer still read the seal register. */
const SealScreen = lazy(async () => ({ default: (await import("./seals/seal-screen.tsx")).SealScreen }));

const Screens = () => (
  <Switch>
    <Route path={paths.queue} component={QueueScreen} />
    <Route path={paths.counter} component={CounterScreen} />
    <Route path={paths.reports}>
      <Suspense>
        <ReportScreen />
      </Suspense>
    </Route>
    <Route path={paths.calls}>
      <Suspense>
        <CallsScreen />
      </Suspense>
    </Route>
    <Route path={paths.signMany}>
      <Suspense>
        <ManyScreen key="sign" step="sign" />
      </Suspense>
    </Route>
    <Route path={paths.sealMany}>
      <Suspense>
        <ManyScreen key="seal" step="seal" />
      </Suspense>
    </Route>
    <Route path={paths.seals}>
      <Suspense>
        <SealScreen />
      </Suspense>
    </Route>
    <Route path={paths.dossierPattern}>{({ id }) => <DossierScreen key={id} id={id} />}</Route>
    <Route component={LostScreen} />
  </Switch>
);
