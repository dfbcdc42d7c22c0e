import { TypeID } from 'typeid-js';
import { uuidv7 } from 'uuidv7';
import { NotFound } from './refusals.js';

/** The prefix of each kind of public id: `can_01h...` is a candidate. Prefixes are public API. */
export const ID_PREFIX = {
  organization: 'org',
  member: 'mem',
  session: 'ses',
  apiToken: 'tok',
  rubric: 'rub',
  rubricVersion: 'rbv',
  job: 'job',
  stage: 'stg',
  candidate: 'can',
  application: 'app',
  interview: 'int',
  assignment: 'asg',
  scorecard: 'crd',
  decision: 'dec',
  debriefNote: 'nte',
} as const;

export type IdKind = keyof typeof ID_PREFIX;

/** A new UUIDv7: ids are made in the application and sort by time. */
export const newId = (): string => uuidv7();

/** The public form of an id: prefix and base32 of the UUID. */
export const encodeId = (kind: IdKind, uuid: string): string =>
  TypeID.fromUUID(ID_PREFIX[kind], uuid).toString();

/**
 * The UUID inside a public id.
 * @throws NotFound for anything that is not an id of this kind: a malformed id names nothing.
 */
export function decodeId(kind: IdKind, id: string): string {
  try {
    const parsed = TypeID.fromString(id);
    if (parsed.getType() === ID_PREFIX[kind]) return parsed.toUUID();
  } catch {
    // not an id at all: the same answer as for an id of another kind
  }
  throw new NotFound(kind);
}
