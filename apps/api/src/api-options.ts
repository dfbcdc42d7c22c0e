export interface ApiOptions {
  /** Connection string of the application role. */
  readonly databaseUrl: string;
  /** Seals cursors. One for all processes of an installation. */
  readonly secret: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** Folder of the built web client; without it only the API is served. */
  readonly webRoot?: string;
  /** Whether the schema can be asked for. Off unless the operator says otherwise. */
  readonly introspection?: boolean;
  /** Connections to the database, at the most. */
  readonly connections?: number;
}
