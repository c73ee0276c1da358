/** Many calls within a moment become one, so that a burst of changes asks the server once. */
export interface Gathering {
  readonly ask: (work: () => void) => void;
  readonly stop: () => void;
}

export function gathering(ms: number): Gathering {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: (work) => {
      timer ??= setTimeout(() => {
        timer = undefined;
        work();
      }, ms);
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
