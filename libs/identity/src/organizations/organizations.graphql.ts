import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Identified, Node, Permits, resultOf, type Table, tableOf, UuidScalar } from '@plumbline/platform';

/** Whether a level may be given without evidence. */
export enum EvidenceRule {
  ADVISED = 'advised',
  REQUIRED = 'required',
}

registerEnumType(EvidenceRule, {
  name: 'EvidenceRule',
  description: 'Whether a level may be given without evidence.',
  valuesMap: {
    ADVISED: { description: 'Evidence is asked for, and a card without it is accepted.' },
    REQUIRED: { description: 'A card with a level without evidence is refused.' },
  },
});

export interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly dueHours: number;
  readonly evidenceRule: EvidenceRule;
  readonly revision: number;
}

// Open to anyone, because the answer to a sign-in shows it to somebody who was nobody a moment before.
// Every other way to a row of it needs a member.
@Permits('anyone')
@Identified('organization')
@ObjectType('Organization', {
  implements: () => Node,
  description: 'Whose members, jobs and rubrics these are.',
})
export class OrganizationType extends Node implements OrganizationRow {
  @Field({ description: 'As its people call it.' })
  name!: string;

  @Field({ description: 'The time zone of its deadlines, an IANA name such as "Europe/Berlin".' })
  zone!: string;

  @Field(() => Int, {
    description: 'Hours from the end of an interview to the deadline of its scorecards, 1 to 720.',
  })
  dueHours!: number;

  @Field(() => EvidenceRule, { description: 'Whether a level may be given without evidence.' })
  evidenceRule!: EvidenceRule;

  @Field(() => Int, { description: 'Counts its changes; a change names the one it was made from.' })
  revision!: number;
}

export const OrganizationTable: Table<OrganizationRow> = tableOf<OrganizationRow>('organization', {
  id: 'organization_id',
  name: 'name',
  zone: 'zone',
  dueHours: 'due_hours',
  evidenceRule: 'evidence_rule',
  revision: 'revision',
});

@InputType({ description: 'What to change about your organization. What is left out stays.' })
export class UpdateOrganizationInput {
  @Field(() => UuidScalar, {
    description: 'Made by the client, one for each intent: a repetition changes nothing more.',
  })
  idempotencyKey!: string;

  @Field(() => Int, { description: 'The revision that the change is made from.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'An IANA name such as "Europe/Berlin".' })
  zone?: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 720. Holds for interviews planned from now on.' })
  dueHours?: number | null;

  @Field(() => EvidenceRule, { nullable: true, description: 'Holds for cards submitted from now on.' })
  evidenceRule?: EvidenceRule | null;
}

export const OrganizationResult = resultOf('Organization', OrganizationType);
