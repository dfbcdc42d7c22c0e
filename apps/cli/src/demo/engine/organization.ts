import type { Access } from '@plumbline/kernel';
import { DAY, DemoClock, MINUTE } from './demo-clock.js';
import { Ledger } from './ledger.js';

/** Somebody who works there. `key` is what the stories call them; a persona's key is its name in demo.json. */
export interface PersonSketch {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly access: readonly Access[];
}

export interface Person extends PersonSketch {
  readonly id: string;
}

export interface OrganizationSketch {
  readonly key: string;
  readonly name: string;
  readonly zone: string;
  readonly foundedDaysAgo: number;
  /** The first of them is the admin who sets the organization up and invites the others. */
  readonly people: readonly PersonSketch[];
}

/** One organization of the demo while its story is being told. */
export interface DemoOrganization {
  readonly ledger: Ledger;
  readonly clock: DemoClock;
  readonly people: ReadonlyMap<string, Person>;
  /** Acts where nobody in person does, as when a deadline opens a round. */
  readonly systemId: string;
}

export function found(sketch: OrganizationSketch, now: Date): DemoOrganization {
  const clock = new DemoClock(now, sketch.zone);
  const at = clock.workday(-sketch.foundedDaysAgo, '09:10');
  const ledger = new Ledger(sketch.key, at);
  const { name, zone } = sketch;
  ledger.add('organization', { name, zone, createdAt: at, revision: 3 });
  const system = { kind: 'system', name: 'Plumbline', email: 'system@plumbline.invalid', access: ['admin'] };
  const { id: systemId } = ledger.add('member', { id: ledger.newId(at), createdAt: at, ...system });
  const people = new Map<string, Person>();
  for (const [place, person] of sketch.people.entries()) {
    // the first sets up, the others are invited over the following days
    const joinedAt = new Date(at.getTime() + place * (DAY / 5) + 4 * MINUTE);
    const { email, access } = person;
    const row = { kind: 'person', name: person.name, email, access, createdAt: joinedAt };
    const { id } = ledger.add('member', { id: ledger.newId(joinedAt), ...row });
    people.set(person.key, { ...person, id });
    const admin = people.get(sketch.people[0]?.key ?? '')?.id ?? id;
    if (place > 0) ledger.record(joinedAt, admin, 'member.invited', id);
    else recordSetUp(ledger, id, joinedAt);
  }
  return { ledger, clock, people, systemId };
}

/** The first admin names the organization, and a little later gives it its time zone. */
function recordSetUp(ledger: Ledger, adminId: string, at: Date): void {
  ledger.record(at, adminId, 'organization.created', ledger.organizationId);
  ledger.record(new Date(at.getTime() + 6 * MINUTE), adminId, 'organization.updated', ledger.organizationId);
}

export function personOf({ people }: DemoOrganization, key: string): Person {
  const person = people.get(key);
  if (!person) throw new RangeError(`Nobody in the demo is called "${key}".`);
  return person;
}
