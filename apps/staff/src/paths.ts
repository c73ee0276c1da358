/** Addresses of the desk, below /staff. */
export const paths = {
  queue: "/",
  counter: "/tiep-nhan",
  reports: "/bao-cao",
  calls: "/can-goi",
  signMany: "/ky-nhieu",
  sealMany: "/dong-dau-nhieu",
  seals: "/con-dau",
  dossierPattern: "/ho-so/:id",
  dossier: (id: string): string => `/ho-so/${id}`,
} as const;

/** Files that the server keeps of a dossier. */
export const files = {
  paper: (dossier: string, sha256: string): string => `/api/dossiers/${dossier}/papers/${sha256}`,
  scan: (dossier: string, question: Readonly<Record<string, string>>): string =>
    `/api/dossiers/${dossier}/scans?${new URLSearchParams(question).toString()}`,
  form: (dossier: string, kind: string): string => `/api/dossiers/${dossier}/forms/${kind}.pdf`,
  result: (dossier: string, stage: "draft" | "signed" | "sealed", version?: number): string =>
    `/api/dossiers/${dossier}/result.pdf?stage=${stage}${version === undefined ? "" : `&version=${version}`}`,
} as const;
