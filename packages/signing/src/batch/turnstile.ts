/** Lets works in for as long as there are places left, each taking as many as it says; the others wait in their order. */
export const turnstile = (places: number): (<T>(width: number, work: () => Promise<T>) => Promise<T>) => {
  let free = places;
  const waiting: { readonly width: number; readonly enter: () => void }[] = [];
  const leave = (left: number): void => {
    free += left;
    for (let [next] = waiting; next && next.width <= free; [next] = waiting) {
      waiting.shift();
      free -= next.width;
      next.enter();
    }
  };
  return async (wanted, work) => {
    const width = Math.min(wanted, places);
    if (waiting.length === 0 && width <= free) free -= width;
    else await new Promise<void>((enter) => waiting.push({ width, enter }));
    try {
      return await work();
    } finally {
      leave(width);
    }
  };
};
