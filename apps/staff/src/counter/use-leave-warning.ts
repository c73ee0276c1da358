import { useEffect, useEffectEvent } from "react";

/** Warns before what was typed is lost: by a link, the back key, a reload or a closed tab. A jump within the page is no leaving. */
export function useLeaveWarning(isUnsaved: boolean, text: string): void {
  const onUnload = useEffectEvent((event: BeforeUnloadEvent) => {
    if (isUnsaved) event.preventDefault();
  });
  const onNavigate = useEffectEvent((event: NavigateEvent) => {
    const isElsewhere = new URL(event.destination.url).pathname !== window.location.pathname;
    // Only the browser's own question can hold a navigation until it is answered.
    if (isUnsaved && isElsewhere && event.destination.sameDocument && event.cancelable && !window.confirm(text))
      event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener("beforeunload", onUnload);
    const { navigation } = window as { readonly navigation?: Navigation };
    navigation?.addEventListener("navigate", onNavigate);
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      navigation?.removeEventListener("navigate", onNavigate);
    };
  }, []);
}
