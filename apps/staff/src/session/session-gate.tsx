import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { isSignedOut as isSignedOutError } from "../api/problem.ts";
import { useTRPC, useTRPCClient } from "../api/trpc.ts";
import { DeskOffline } from "../frame/desk-offline.tsx";
import { MeContext } from "./me.ts";
import { SignInScreen } from "./sign-in-screen.tsx";
import { SignedOutDialog } from "./signed-out-dialog.tsx";
import { useIsSignedOut, useSignedOut } from "./signed-out.ts";

/** A fresh page is the surest way that nothing of one person's work stays for the next. */
const startOver = (): void => window.location.assign(import.meta.env.BASE_URL);

/** Lets in who is signed in; when the session ends under the hand, asks again without losing the screen. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const signedOut = useSignedOut();
  const isSignedOut = useIsSignedOut();
  const me = useQuery(
    trpc.staff.me.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false }),
  );

  const signedInAgain = async () => {
    const found = await client.staff.me.query();
    if (me.data && me.data.id !== found.id) return startOver();
    queries.setQueryData(trpc.staff.me.queryKey(), found);
    signedOut.set(false);
    await queries.invalidateQueries();
  };

  if (!me.data) {
    if (me.isPending) return null;
    return isSignedOutError(me.error) ? (
      <SignInScreen onSignedIn={() => void signedInAgain()} />
    ) : (
      <DeskOffline error={me.error} onTryAgain={() => void me.refetch()} />
    );
  }
  return (
    <MeContext value={me.data}>
      {children}
      {isSignedOut && (
        <SignedOutDialog account={me.data.id} onSignedIn={() => void signedInAgain()} onLeave={startOver} />
      )}
    </MeContext>
  );
}

/** Đăng xuất. */
export function useSignOut(): () => void {
  const client = useTRPCClient();
  return () => void client.staff.signOut.mutate().finally(startOver);
}
