import type { Probe } from './probes.js';
import { insert, type Row } from './rows.js';
import { HERE, THERE } from './world.js';

const DIGEST = Buffer.alloc(32, 7);
const HASH = `'\\x${DIGEST.toString('hex')}'`;
const OTHER_HASH = `'\\x${'00'.repeat(32)}'`;

/** Asked before there is an actor: no setting is made, and the application's own role asks. */
const asked = (
  table: string,
  name: string,
  sql: string,
  answer: string,
  before: readonly string[] = [],
): Probe => ({
  name: `sign-in, ${table}: ${name}`,
  table,
  sql: [...before, 'set local role :app', sql].join(';\n'),
  answer,
  superuser: true,
});

const set = (table: string, change: string, key: string): string =>
  `update plumbline.${table} set ${change} where organization_id = '${HERE.organization}' and id = '${key}'`;
const ago = (column: string, interval: string): string => `${column} = now() - interval '${interval}'`;

const byEmail = (email: string): string =>
  `select count(*) || coalesce(' ' || string_agg(organization_name || ':' || left(password_hash, 9), ' ' order by organization_id), '') from plumbline.find_sign_in('${email}')`;
const credential = (person: 'ben' | 'system', more: Row = {}): string =>
  insert('credential', { organization_id: HERE.organization, id: HERE.of(person), ...more });
const ANN = HERE.email('ann');
const HERE_AND_THERE = `update plumbline.member set email = '${ANN}' where organization_id = '${THERE.organization}' and name = 'ann'`;

const BY_EMAIL: readonly Probe[] = [
  asked('credential', 'finds a person by e-mail', byEmail(ANN), '1 Organization:$argon2id'),
  asked('credential', 'finds nobody by another’s', byEmail('nobody@here.test'), '0'),
  asked(
    'credential',
    'finds both organizations of one e-mail',
    byEmail(ANN),
    '2 Organization:$argon2id Organization:$argon2id',
    [HERE_AND_THERE],
  ),
  asked('credential', 'finds nobody without a password', byEmail(HERE.email('ben')), '0'),
  asked('credential', 'finds nobody who was deactivated', byEmail(HERE.email('leo')), '0'),
  asked('credential', 'finds no system member', byEmail(HERE.email('system')), '0', [credential('system')]),
  asked('credential', 'takes no pattern for an e-mail', byEmail('%'), '0'),
];

const bySession = (hash = HASH, organization = HERE.organization): string =>
  `select count(*) || coalesce(' ' || string_agg(array_to_string(access, ','), ' '), '') from plumbline.find_session('${organization}', ${hash})`;
const SESSION = HERE.of('session-ann');

const BY_SESSION: readonly Probe[] = [
  asked('session', 'finds its member', bySession(), '1 interviewer'),
  asked('session', 'by its own token alone', bySession(OTHER_HASH), '0'),
  asked('session', 'in its own organization alone', bySession(HASH, HERE.free(9)), '0'),
  asked('session', 'with the access of now', bySession(), '1 auditor', [
    set('member', `access = '{auditor}'`, HERE.of('ann')),
  ]),
  asked('session', 'not once ended', bySession(), '0', [set('session', 'ended_at = now()', SESSION)]),
  asked('session', 'at 11 h idle', bySession(), '1 interviewer', [
    set('session', ago('last_seen_at', '11 hours'), SESSION),
  ]),
  asked('session', 'not at 12 h idle', bySession(), '0', [
    set('session', ago('last_seen_at', '12 hours'), SESSION),
  ]),
  asked('session', 'at 29 days', bySession(), '1 interviewer', [
    set('session', ago('created_at', '29 days'), SESSION),
  ]),
  asked('session', 'not at 30 days', bySession(), '0', [
    set('session', ago('created_at', '30 days'), SESSION),
  ]),
  asked('session', 'not of a deactivated member', bySession(), '0', [
    set('member', 'deactivated_at = now()', HERE.of('ann')),
  ]),
];

const byToken = (hash = HASH, organization = HERE.organization): string =>
  `select count(*) || coalesce(' ' || string_agg(array_to_string(access, ','), ' '), '') from plumbline.find_api_token('${organization}', ${hash})`;
const TOKEN = HERE.of('token-ann');

const BY_TOKEN: readonly Probe[] = [
  // the token says interviewer and admin
  asked('api_token', 'holds no more than its owner', byToken(), '1 interviewer'),
  asked('api_token', 'holds no more than itself', byToken(), '1 admin', [
    set('member', `access = '{recruiter,admin}'`, HERE.of('ann')),
  ]),
  asked('api_token', 'holds nothing when they share nothing', byToken(), '1 ', [
    set('member', `access = '{auditor}'`, HERE.of('ann')),
  ]),
  asked('api_token', 'by its own secret alone', byToken(OTHER_HASH), '0'),
  asked('api_token', 'in its own organization alone', byToken(HASH, HERE.free(9)), '0'),
  asked('api_token', 'not once revoked', byToken(), '0', [set('api_token', 'revoked_at = now()', TOKEN)]),
  asked('api_token', 'not once expired', byToken(), '0', [set('api_token', 'expires_at = now()', TOKEN)]),
  asked('api_token', 'not of a deactivated member', byToken(), '0', [
    set('member', 'deactivated_at = now()', HERE.of('ann')),
  ]),
];

const byLink = (hash = HASH, organization = HERE.organization): string =>
  `select count(*) || coalesce(' ' || string_agg(purpose || ' ' || (member_id is not null), ' '), '') from plumbline.find_one_time_link('${organization}', ${hash})`;
const LINK = HERE.of('link');

const BY_LINK: readonly Probe[] = [
  asked('one_time_link', 'finds its purpose and its member', byLink(), '1 password true'),
  asked(
    'one_time_link',
    'finds the set-up link, which has no member',
    byLink(`'\\x${'08'.repeat(32)}'`),
    '1 set-up false',
  ),
  asked('one_time_link', 'by its own secret alone', byLink(OTHER_HASH), '0'),
  asked('one_time_link', 'in its own organization alone', byLink(HASH, HERE.free(9)), '0'),
  asked('one_time_link', 'once', byLink(), '0', [set('one_time_link', 'used_at = now()', LINK)]),
  asked('one_time_link', 'not once expired', byLink(), '0', [
    set('one_time_link', 'expires_at = now()', LINK),
  ]),
];

/** What may be found before anybody is known: a person by e-mail, an actor by a secret. */
export const SIGN_IN_PROBES: readonly Probe[] = [...BY_EMAIL, ...BY_SESSION, ...BY_TOKEN, ...BY_LINK];
