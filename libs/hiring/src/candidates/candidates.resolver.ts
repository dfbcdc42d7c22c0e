import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, decodeId } from '@plumbline/kernel';
import {
  answerRow,
  type Conflict,
  type Connection,
  CurrentActor,
  CurrentReads,
  Cursors,
  HIRING,
  INTERVIEWING,
  Permits,
  Reads,
  RECRUITING,
  type Rejected,
} from '@plumbline/platform';
import {
  type ApplicationRow,
  applicationsOfCandidate,
  ApplicationType,
} from '../applications/application.graphql.js';
import {
  CandidateConnection,
  CandidateResult,
  type CandidateRow,
  CandidateTable,
  CandidateType,
} from './candidate.graphql.js';
import { CandidateListArgs, CreateCandidateInput, UpdateCandidateInput } from './candidate.inputs.js';
import { candidatePage } from './candidates.reads.js';
import { CandidatesService } from './candidates.service.js';

@Resolver(() => CandidateType)
export class CandidatesResolver {
  constructor(
    private readonly candidatesService: CandidatesService,
    private readonly cursors: Cursors,
  ) {}

  @Permits(...HIRING)
  @Query(() => CandidateConnection, { description: 'People who applied, by name.' })
  candidates(
    @CurrentReads() reads: Reads,
    @Args() args: CandidateListArgs,
  ): Promise<Connection<CandidateRow>> {
    return candidatePage(reads, this.cursors, args, args.search);
  }

  @Permits(...INTERVIEWING)
  @Query(() => CandidateType, { nullable: true, description: 'One person; null when there is none for you.' })
  candidate(
    @CurrentReads() reads: Reads,
    @Args('id', { type: () => ID, description: 'The id.' }) id: string,
  ): Promise<CandidateRow | null> {
    return reads.find(CandidateTable, decodeId('candidate', id));
  }

  @Permits(...RECRUITING)
  @Mutation(() => CandidateResult, { description: 'Enters a person who applies.' })
  async createCandidate(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The person.' }) input: CreateCandidateInput,
  ): Promise<CandidateRow | Rejected | Conflict> {
    return answerRow(await this.candidatesService.create(actor, input), reads, CandidateTable);
  }

  @Permits(...RECRUITING)
  @Mutation(() => CandidateResult, { description: 'Corrects name or e-mail.' })
  async updateCandidate(
    @CurrentActor() actor: Actor,
    @CurrentReads() reads: Reads,
    @Args('input', { description: 'The change.' }) input: UpdateCandidateInput,
  ): Promise<CandidateRow | Rejected | Conflict> {
    const candidateId = decodeId('candidate', input.candidateId);
    return answerRow(
      await this.candidatesService.update(actor, { ...input, candidateId }),
      reads,
      CandidateTable,
    );
  }

  @ResolveField(() => [ApplicationType], { description: 'What they applied for, newest first; at most 100.' })
  applications(@CurrentReads() reads: Reads, @Parent() candidate: CandidateRow): Promise<ApplicationRow[]> {
    return reads.many(applicationsOfCandidate, candidate.id);
  }
}
