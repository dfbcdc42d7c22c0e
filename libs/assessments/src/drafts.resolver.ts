import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, decodeId, problem, ProblemCode, reject } from '@plumbline/kernel';
import {
  answer,
  type Conflict,
  CurrentActor,
  CurrentReads,
  Permits,
  Reads,
  type Rejected,
} from '@plumbline/platform';
import { DraftRatingResult, DraftRatingType } from './draft.graphql.js';
import { DraftsService } from './drafts.service.js';
import { type DraftRow, draftOfAssignment } from './scorecard.reads.js';
import { SaveRatingInput } from './scorecard.inputs.js';

@Resolver(() => DraftRatingType)
export class DraftsResolver {
  constructor(private readonly drafts: DraftsService) {}

  @Permits('member')
  @Mutation(() => DraftRatingResult, {
    description: 'Saves one position of your own draft, or shows what it holds where it has moved on.',
  })
  async saveRating(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The change.' }) input: SaveRatingInput,
  ): Promise<DraftRow | Rejected | Conflict> {
    const assignmentId = decodeId('assignment', input.assignmentId);
    const result = await this.drafts.save(actor, { ...input, assignmentId, level: input.level ?? null });
    if (!result.ok) return answer(result) as Rejected | Conflict;
    reads.forget();
    const draft = await draftOfAssignment(reads, assignmentId);
    // a retry that comes after the submission finds its draft gone
    return draft.find(({ position }) => position === input.position) ?? submittedMeanwhile();
  }
}

const submittedMeanwhile = (): Rejected =>
  answer(
    reject(problem(ProblemCode.SCORECARD_SUBMITTED, 'This scorecard is submitted: its draft has served.')),
  ) as Rejected;
