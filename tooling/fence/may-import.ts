export interface Room {
  /** Whose front doors it may enter. */
  readonly mayImport: readonly string[];
  /** Rooms of which it may name types, but run nothing. */
  readonly typesOnly?: readonly string[];
  /** Rooms of which only one door is open to it. */
  readonly onlyDoor?: Readonly<Record<string, string>>;
  /** Runs anywhere: no module of Node. */
  readonly isPure?: boolean;
}

/** Who may import whom. A room that is not in this table does not pass; tests and tooling may import more. */
export const MAY_IMPORT: Readonly<Record<string, Room>> = {
  "apps/api": {
    // dev-pki makes the keys of the demonstration.
    mayImport: [
      "trpc",
      "casework",
      "database",
      "catalogue",
      "documents",
      "signing",
      "messages",
      "domain",
      "provinces",
      "dev-pki",
    ],
    // The reading pages are loaded as they were built; what goes into them is checked by type.
    typesOnly: ["citizen"],
    onlyDoor: { citizen: "./pages" },
  },
  "apps/citizen": {
    mayImport: ["ui", "messages", "domain", "signing"],
    typesOnly: ["trpc"],
    onlyDoor: { signing: "./verify" },
  },
  "apps/staff": { mayImport: ["ui", "messages", "domain"], typesOnly: ["trpc"] },
  "packages/trpc": { mayImport: ["casework", "messages", "domain"] },
  "packages/ui": { mayImport: ["messages", "domain"] },
  "packages/database": { mayImport: ["casework", "domain"] },
  "packages/documents": { mayImport: ["messages", "domain"] },
  "packages/casework": { mayImport: ["domain"], isPure: true },
  "packages/catalogue": { mayImport: ["messages", "domain"] },
  "packages/messages": { mayImport: ["domain"], isPure: true },
  "packages/domain": { mayImport: [], isPure: true },
  "packages/signing": { mayImport: [] },
  "packages/provinces": { mayImport: [] },
};
