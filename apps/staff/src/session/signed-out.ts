import { createContext, use, useSyncExternalStore } from "react";

type Listener = () => void;

/** Whether the server has said that nobody is signed in any more. React listens through useSyncExternalStore. */
export interface SignedOut {
  readonly subscribe: (listener: Listener) => Listener;
  readonly isNow: () => boolean;
  readonly set: (isSignedOut: boolean) => void;
}

export function makeSignedOut(): SignedOut {
  const listeners = new Set<Listener>();
  let current = false;
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isNow: () => current,
    set: (isSignedOut) => {
      if (isSignedOut === current) return;
      current = isSignedOut;
      for (const listener of listeners) listener();
    },
  };
}

export const SignedOutContext = createContext<SignedOut | null>(null);

export function useSignedOut(): SignedOut {
  const signedOut = use(SignedOutContext);
  if (signedOut === null) throw new Error("no session around this component");
  return signedOut;
}

export function useIsSignedOut(): boolean {
  const signedOut = useSignedOut();
  return useSyncExternalStore(signedOut.subscribe, signedOut.isNow);
}
