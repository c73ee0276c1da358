/** What the command line needs of the process; handed in, so that nothing else reads the environment. */
export type Host = Pick<NodeJS.Process, "env" | "stdin" | "stdout" | "stderr">;
