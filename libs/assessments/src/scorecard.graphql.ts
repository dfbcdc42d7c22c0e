import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  DateTimeScalar,
  Identified,
  type ManyOf,
  Node,
  Permits,
  resultOf,
  tableOf,
} from '@plumbline/platform';
import { Recommendation } from './recommendation.js';

export interface ScorecardRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly applicationId: string;
  readonly round: number;
  readonly authorId: string;
  readonly rubricVersionId: string;
  readonly revision: number;
  readonly recommendation: Recommendation;
  /** By criterion position: null where not observed, and where not asked. */
  readonly ratings: readonly (number | null)[];
  readonly late: boolean;
  readonly submittedAt: Date;
  readonly releasedAt: Date | null;
}

export const ScorecardTable = tableOf<ScorecardRow>('scorecard', {
  id: 'id',
  assignmentId: 'assignment_id',
  applicationId: 'application_id',
  round: 'round',
  authorId: 'author_id',
  rubricVersionId: 'rubric_version_id',
  revision: 'revision',
  recommendation: 'recommendation',
  ratings: 'ratings',
  late: 'late',
  submittedAt: 'submitted_at',
  releasedAt: 'released_at',
});

/** Current revisions of released cards. Row security has taken away what the reader may not see. */
export const releasedCardsOfApplication: ManyOf<ScorecardRow> = {
  table: ScorecardTable,
  by: 'application_id',
  orderBy: 'c.submitted_at, c.id',
  limit: 100,
  where: 'c.released_at is not null and c.superseded_at is null',
};

/** The texts of a card; absent once erased. */
export interface EvidenceRow {
  readonly id: string;
  /** By criterion position; empty where nothing was written. */
  readonly texts: readonly string[];
  readonly summary: string;
}

export const EvidenceTable = tableOf<EvidenceRow>('evidence', {
  id: 'id',
  texts: 'texts',
  summary: 'summary',
});

/** One criterion of one card, as it is shown. */
export interface RatingView {
  readonly card: ScorecardRow;
  readonly position: number;
  readonly level: number | null;
  readonly notObserved: boolean;
}

@Permits('member')
@ObjectType('Rating', { description: 'What a scorecard says about one criterion.' })
export class RatingType {
  @Field(() => Int, { nullable: true, description: '1 to 5; null where it was not observed.' })
  level!: number | null;

  @Field({ description: 'The interviewer had no occasion to see it. It is an answer, and no number.' })
  notObserved!: boolean;
}

@Permits('member')
@Identified('scorecard')
@ObjectType('Scorecard', {
  implements: () => Node,
  description: "One interviewer's ratings and evidence for one interview, submitted and immutable.",
})
export class ScorecardType extends Node {
  @Field(() => Int, { description: 'The round whose cards are released together.' })
  round!: number;

  @Field(() => Recommendation, { description: 'What the interviewer would do.' })
  recommendation!: Recommendation;

  @Field(() => DateTimeScalar, { description: 'When it was submitted.' })
  submittedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was released; null while it is sealed and only its author reads it.',
  })
  releasedAt!: Date | null;

  @Field({ description: 'It came after its deadline.' })
  late!: boolean;

  @Field(() => Int, { description: '1 as submitted; each amendment makes a new one.' })
  revision!: number;
}

export const ScorecardResult = resultOf('Scorecard', ScorecardType);
