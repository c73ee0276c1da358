import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from "@prisma/driver-adapter-utils";
import pg from "pg";

/** Where the schema engine works: its database, and a blank one to replay the migrations in. */
export interface EngineDatabases {
  readonly mainUrl: () => Promise<string>;
  readonly shadowUrl: () => Promise<string>;
}

type ColumnType = SqlResultSet["columnTypes"][number];

/** PostgreSQL's type numbers as they occur in its catalogue and in Prisma's own table; the rest is read as text. */
const COLUMN_TYPE_OF: ReadonlyMap<number, ColumnType> = new Map([
  [16, ColumnTypeEnum.Boolean],
  [18, ColumnTypeEnum.Character], // "char"
  [20, ColumnTypeEnum.Int64],
  [21, ColumnTypeEnum.Int32],
  [23, ColumnTypeEnum.Int32],
  [26, ColumnTypeEnum.Int64], // oid
  [700, ColumnTypeEnum.Float],
  [701, ColumnTypeEnum.Double],
  [1184, ColumnTypeEnum.DateTime],
  [1000, ColumnTypeEnum.BooleanArray],
  [1002, ColumnTypeEnum.TextArray], // "char"[]
  [1003, ColumnTypeEnum.TextArray], // name[]
  [1005, ColumnTypeEnum.Int32Array],
  [1007, ColumnTypeEnum.Int32Array],
  [1009, ColumnTypeEnum.TextArray],
  [1015, ColumnTypeEnum.TextArray],
  [1016, ColumnTypeEnum.Int64Array],
  [1028, ColumnTypeEnum.Int64Array], // oid[]
]);

const TEXT_ARRAY = 1009;

const parserOf = (oid: number): ((text: string) => unknown) => {
  const type = COLUMN_TYPE_OF.get(oid);
  if (type === undefined || type === ColumnTypeEnum.Int64) return (text) => text;
  if (type === ColumnTypeEnum.DateTime) return (text) => new Date(text).toISOString();
  const known = type === ColumnTypeEnum.TextArray || type === ColumnTypeEnum.Int64Array ? TEXT_ARRAY : oid;
  return pg.types.getTypeParser(known, "text") as (text: string) => unknown;
};

/** Prisma's schema engine on PostgreSQL. Prisma's own adapter cuts scripts at every semicolon and does not know the catalogue's types. */
export function schemaEngineAdapter(databases: EngineDatabases): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: "postgres",
    adapterName: "motcua-schema-engine",
    connect: async () => connectTo(await databases.mainUrl()),
    connectToShadowDb: async () => connectTo(await databases.shadowUrl()),
  };
}

async function connectTo(url: string): Promise<SqlDriverAdapter> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect().catch(rejectAsAdapterError);
  const queryable = {
    provider: "postgres" as const,
    adapterName: "motcua-schema-engine",
    queryRaw: (query: SqlQuery) => readRows(client, query),
    executeRaw: async (query: SqlQuery) => (await run(client, query)).rowCount ?? 0,
  };
  return {
    ...queryable,
    executeScript: async (script) => {
      await client.query(script).catch(rejectAsAdapterError);
    },
    startTransaction: async (): Promise<Transaction> => {
      await client.query("BEGIN").catch(rejectAsAdapterError);
      const nothing = async () => {};
      return { ...queryable, options: { usePhantomQuery: false }, commit: nothing, rollback: nothing };
    },
    getConnectionInfo: () => ({
      schemaName: new URL(url).searchParams.get("schema") ?? "public",
      supportsRelationJoins: true,
    }),
    dispose: () => client.end(),
  };
}

async function readRows(client: pg.Client, query: SqlQuery): Promise<SqlResultSet> {
  const { fields, rows } = await run(client, query);
  return {
    columnNames: fields.map(({ name }) => name),
    columnTypes: fields.map(({ dataTypeID }) => COLUMN_TYPE_OF.get(dataTypeID) ?? ColumnTypeEnum.Text),
    rows,
  };
}

const run = (client: pg.Client, { sql, args }: SqlQuery) =>
  client
    .query<unknown[]>({
      text: sql,
      values: args,
      rowMode: "array",
      types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
    })
    .catch(rejectAsAdapterError);

/** The engine knows a handful of faults by name; of all others it prints the message. */
function rejectAsAdapterError(error: unknown): never {
  if (error instanceof pg.DatabaseError) throw new DriverAdapterError(adapterErrorOf(error));
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ECONNREFUSED" || code === "ENOTFOUND") throw new DriverAdapterError({ kind: "DatabaseNotReachable" });
  throw error;
}

function adapterErrorOf({
  code = "N/A",
  severity = "ERROR",
  message,
  detail,
  column,
  hint,
}: pg.DatabaseError): DriverAdapterError["cause"] {
  const original = { originalCode: code, originalMessage: message };
  const named = /"([^"]*)"/.exec(message)?.[1];
  if (code === "42P01")
    return { ...original, kind: "TableDoesNotExist", ...(named === undefined ? {} : { table: named }) };
  if (code === "3D000")
    return { ...original, kind: "DatabaseDoesNotExist", ...(named === undefined ? {} : { db: named }) };
  if (code === "28P01")
    return { ...original, kind: "AuthenticationFailed", ...(named === undefined ? {} : { user: named }) };
  return { ...original, kind: "postgres", code, severity, message, detail, column, hint };
}
