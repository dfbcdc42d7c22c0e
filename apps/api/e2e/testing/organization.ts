import { aMember, anOrganization, aToken, type TestMember } from '@plumbline/identity/testing';
import { Access, encodeId } from '@plumbline/kernel';
import { publishedRubrics } from '@plumbline/rubrics/testing';
import { DataSource } from 'typeorm';
import { Client } from './client.js';
import { bearing, type TestApi } from './test-api.js';

/** A member with a token of their own. */
export class Person extends Client {
  readonly id: string;

  constructor(
    api: TestApi,
    readonly member: TestMember,
    token: string,
  ) {
    super(api, bearing(token));
    this.id = encodeId('member', member.id);
  }
}

export interface Organization<Name extends string> {
  /** Bare, as the database has it. */
  readonly id: string;
  readonly people: Readonly<Record<Name, Person>>;
  /** Public ids of the shipped rubrics' first versions, by rubric key. */
  readonly versions: Readonly<Record<string, string>>;
}

export async function aPerson(
  api: TestApi,
  organizationId: string,
  access: readonly Access[],
  name: string,
): Promise<Person> {
  const member = await aMember(api.db, organizationId, access, { name });
  return new Person(api, member, await aToken(api.db, member));
}

/** An organization with the shipped rubrics published and these people in it. */
export async function anOrganizationOf<Name extends string>(
  api: TestApi,
  people: Readonly<Record<Name, readonly Access[]>>,
): Promise<Organization<Name>> {
  const { id } = await anOrganization(api.db);
  const published = await publishedRubrics(api.db, api.app.get(DataSource), id);
  const entries: [Name, Person][] = [];
  for (const name of Object.keys(people) as Name[])
    entries.push([name, await aPerson(api, id, people[name], name)]);
  return {
    id,
    people: Object.fromEntries(entries) as Record<Name, Person>,
    versions: Object.fromEntries(
      Object.entries(published).map(([key, version]) => [key, encodeId('rubricVersion', version)]),
    ),
  };
}
