import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  connectionOf,
  DateTimeScalar,
  Identified,
  INTERVIEWING,
  Node,
  Permits,
  resultOf,
  tableOf,
} from '@plumbline/platform';

export interface CandidateRow {
  readonly id: string;
  readonly fullName: string;
  readonly email: string;
  readonly createdAt: Date;
  readonly revision: number;
}

export const CandidateTable = tableOf<CandidateRow>('candidate', {
  id: 'id',
  fullName: 'full_name',
  email: 'email',
  createdAt: 'created_at',
  revision: 'revision',
});

@Permits(...INTERVIEWING)
@Identified('candidate')
@ObjectType('Candidate', { implements: () => Node, description: 'A person who applied.' })
export class CandidateType implements Node {
  id!: string;

  @Field({ description: 'As the person writes it.' })
  fullName!: string;

  @Field({ description: 'Lower case; one candidate has it in an organization.' })
  email!: string;

  @Field(() => DateTimeScalar, { description: 'When the person was entered.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Counts changes; send it with the next one.' })
  revision!: number;
}

export const CandidateConnection = connectionOf('Candidate', () => CandidateType);
export const CandidateResult = resultOf('Candidate', CandidateType);
