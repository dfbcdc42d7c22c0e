import { Injectable } from '@nestjs/common';
import { accept, type Access, type Actor } from '@plumbline/kernel';
import { Database, UnitOfWork } from '@plumbline/platform';
import { readBearer, readSecret } from './secret.js';
import type { SessionActor } from './session-actor.js';

/** What a request brought along to prove who it is. A token goes before a cookie. */
export interface Proof {
  readonly requestId: string;
  readonly cookie?: string;
  readonly bearer?: string;
}

interface FoundSession {
  readonly session_id: string;
  readonly member_id: string;
  readonly access: Access[];
  readonly last_seen_at: Date;
}

interface FoundToken {
  readonly token_id: string;
  readonly member_id: string;
  readonly access: Access[];
  readonly last_used_at: Date | null;
}

/** Exact to five minutes is enough for "last seen" and for the idle time, and spares a write at each request. */
const TOUCH_AFTER_MS = 5 * 60_000;
const TOUCH_SESSION = `update session set last_seen_at = now() where id = $1 and last_seen_at < now() - interval '5 minutes'`;
const TOUCH_TOKEN = `update api_token set last_used_at = now()
  where id = $1 and (last_used_at is null or last_used_at < now() - interval '5 minutes')`;

const isStale = (touched: Date | null): boolean =>
  touched === null || Date.now() - touched.getTime() > TOUCH_AFTER_MS;

/** Finds who is asking. The look-ups decide in the database whether a session or token still counts. */
@Injectable()
export class Authenticator {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The actor behind the proof; null for none, and for one that is made up, over, ended or revoked. */
  async authenticate({ requestId, cookie, bearer }: Proof): Promise<Actor | null> {
    if (bearer !== undefined) return this.byToken(bearer, requestId);
    return cookie === undefined ? null : this.bySession(cookie, requestId);
  }

  private async bySession(cookie: string, requestId: string): Promise<SessionActor | null> {
    const secret = readSecret(cookie);
    if (!secret) return null;
    const { organizationId, tokenHash } = secret;
    const [found] = await this.database.beforeActor<FoundSession>(
      'select session_id, member_id, access, last_seen_at from find_session($1, $2)',
      [organizationId, tokenHash],
    );
    if (!found) return null;
    const access = new Set(found.access);
    const actor = {
      organizationId,
      memberId: found.member_id,
      access,
      requestId,
      sessionId: found.session_id,
    };
    if (isStale(found.last_seen_at)) await this.touch(actor, TOUCH_SESSION, found.session_id);
    return actor;
  }

  private async byToken(bearer: string, requestId: string): Promise<Actor | null> {
    const secret = readBearer(bearer);
    if (!secret) return null;
    const { organizationId, tokenHash } = secret;
    const [found] = await this.database.beforeActor<FoundToken>(
      'select token_id, member_id, access, last_used_at from find_api_token($1, $2)',
      [organizationId, tokenHash],
    );
    if (!found) return null;
    const actor = { organizationId, memberId: found.member_id, access: new Set(found.access), requestId };
    if (isStale(found.last_used_at)) await this.touch(actor, TOUCH_TOKEN, found.token_id);
    return actor;
  }

  private async touch(actor: Actor, sql: string, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await tx.query(sql, [id]);
      return accept(id);
    });
  }
}
