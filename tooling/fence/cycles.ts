import type { IModule } from "dependency-cruiser";

/** The cycles among modules, each once, as the chain of its files. */
export function cyclesIn(modules: readonly IModule[]): string[] {
  const importsOf = new Map(
    modules.map(({ source, dependencies }) => [source, dependencies.map(({ resolved }) => resolved)]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (source: string, way: readonly string[]): void => {
    const met = way.indexOf(source);
    if (met !== -1) cycles.push([...way.slice(met), source].join(" → "));
    if (met !== -1 || done.has(source)) return;
    for (const next of importsOf.get(source) ?? []) visit(next, [...way, source]);
    done.add(source);
  };
  for (const { source } of modules) visit(source, []);
  return cycles;
}
