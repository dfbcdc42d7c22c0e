import { newId } from '@plumbline/kernel';
import type { Tx } from '@plumbline/platform';
import { OneTimeLink } from '../identity.entities.js';
import { newSecret } from './secret.js';

const PASSWORD_LINK_HOURS = 48;
const HOUR_MS = 3_600_000;

export const SET_UP_PATH = '/set-up';
const CHOOSE_PASSWORD_PATH = '/choose-password';

export const linkTo = (path: string, secret: string): string => `${path}?token=${secret}`;

/** Links that open one door once. */
export class OneTimeLinkRepository {
  constructor(private readonly tx: Tx) {}

  /**
   * A link by which the member chooses a password. It takes the place of those issued before: row security
   * lets nobody but the member touch them, so `use` looks for a newer one.
   */
  async issuePasswordLink(memberId: string): Promise<string> {
    const { organizationId } = this.tx.actor;
    const { value, tokenHash } = newSecret(organizationId);
    await this.tx.manager.insert(OneTimeLink, {
      organizationId,
      id: newId(),
      purpose: 'password',
      memberId,
      tokenHash,
      expiresAt: new Date(Date.now() + PASSWORD_LINK_HOURS * HOUR_MS),
    });
    return linkTo(CHOOSE_PASSWORD_PATH, value);
  }

  /** Uses the link up. False when it was used, has expired or is not the newest: of two at a time one gets true. */
  async use(id: string): Promise<boolean> {
    const used = await this.tx.query(
      `update one_time_link l set used_at = now()
        where l.id = $1 and l.used_at is null and l.expires_at > now()
          and not exists (select from one_time_link newer where newer.member_id = l.member_id
                             and (newer.created_at, newer.id) > (l.created_at, l.id))
       returning l.id`,
      [id],
    );
    return used.length > 0;
  }

  /** Uses up what else would let the actor's password be chosen. */
  async useUpOwn(): Promise<void> {
    await this.tx.query('update one_time_link set used_at = now() where member_id = $1 and used_at is null', [
      this.tx.actor.memberId,
    ]);
  }
}
