import { AuditLog } from '@plumbline/audit';
import { Database, UnitOfWork } from '@plumbline/platform';
import { startDatabase, type TestDatabase } from '@plumbline/testing';
import { DataSource } from 'typeorm';
import { ApiTokensService } from '../api-tokens/api-tokens.service.js';
import { IDENTITY_ENTITIES } from '../identity.entities.js';
import { MembersService } from '../members/members.service.js';
import { OrganizationHooks } from '../organizations/organization-hooks.js';
import { OrganizationsService } from '../organizations/organizations.service.js';
import { Authenticator } from '../sign-in/authenticator.js';
import { OwnPasswordService } from '../sign-in/own-password.service.js';
import { RedemptionService } from '../sign-in/redemption.service.js';
import { SignInLimiter } from '../sign-in/sign-in-limiter.js';
import { SignInService } from '../sign-in/sign-in.service.js';

/** The services of this slice on a database of their own. */
export interface IdentitySlice {
  readonly db: TestDatabase;
  readonly dataSource: DataSource;
  readonly authenticator: Authenticator;
  readonly signIns: SignInService;
  readonly redemption: RedemptionService;
  readonly passwords: OwnPasswordService;
  readonly members: MembersService;
  readonly organizations: OrganizationsService;
  readonly apiTokens: ApiTokensService;
  readonly hooks: OrganizationHooks;
  /** What the organization's log says was done to the subject, in order. */
  actionsOn(subjectId: string): Promise<string[]>;
  /** What a superuser sees: `sql('select … where id = $1', id)`. */
  sql<Row extends object>(text: string, ...values: readonly unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function startIdentity(): Promise<IdentitySlice> {
  const db = await startDatabase();
  const source = { type: 'postgres', url: db.urls.app, entities: IDENTITY_ENTITIES } as const;
  const dataSource = await new DataSource(source).initialize();
  const [work, database, audit] = [new UnitOfWork(dataSource), new Database(dataSource), new AuditLog()];
  const [limiter, hooks] = [new SignInLimiter(), new OrganizationHooks()];
  const sql = async <Row extends object>(text: string, ...values: readonly unknown[]): Promise<Row[]> =>
    (await db.superuser.query<Row>(text, [...values])).rows;
  return {
    db,
    dataSource,
    authenticator: new Authenticator(database, work),
    signIns: new SignInService(database, work, limiter, audit),
    redemption: new RedemptionService(database, work, audit, hooks),
    passwords: new OwnPasswordService(database, work, limiter, audit),
    members: new MembersService(work, audit),
    organizations: new OrganizationsService(work, audit),
    apiTokens: new ApiTokensService(work, audit),
    hooks,
    sql,
    async actionsOn(subjectId) {
      const entries = 'select action from plumbline.audit_entry where subject_id = $1 order by id';
      return (await sql<{ action: string }>(entries, subjectId)).map((entry) => entry.action);
    },
    async stop() {
      await dataSource.destroy();
      await db.stop();
    },
  };
}

/** The value of a result that must have been accepted. */
export function accepted<T>(
  result:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly unknown[] },
): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result)}`);
}

/** `CODE at.path` for each problem of a refusal; empty when there is none. */
export const refusals = (result: {
  readonly ok: boolean;
  readonly problems?: readonly { readonly code: string; readonly path: readonly string[] }[];
}): string[] => (result.problems ?? []).map(({ code, path }) => `${code} ${path.join('.')}`.trim());
