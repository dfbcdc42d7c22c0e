import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { decodeId } from '@plumbline/kernel';
import { CurrentReads, Permits, Reads } from '@plumbline/platform';
import { everyRubric } from './rubric.reads.js';
import {
  type RubricRow,
  RubricTable,
  RubricType,
  type RubricVersionRow,
  RubricVersionTable,
  RubricVersionType,
  versionsOfRubric,
} from './rubric-version.graphql.js';

@Resolver(() => RubricType)
export class RubricsResolver {
  @Permits('member')
  @Query(() => [RubricType], { description: 'Every rubric by title; at most 200.' })
  rubrics(@CurrentReads() reads: Reads): Promise<RubricRow[]> {
    return everyRubric(reads);
  }

  @Permits('member')
  @Query(() => RubricVersionType, { nullable: true, description: 'One version; null when there is none.' })
  rubricVersion(
    @CurrentReads() reads: Reads,
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
  ): Promise<RubricVersionRow | null> {
    return reads.find(RubricVersionTable, decodeId('rubricVersion', id));
  }

  @ResolveField(() => [RubricVersionType], { description: 'Its versions, newest first; at most 100.' })
  versions(@CurrentReads() reads: Reads, @Parent() rubric: RubricRow): Promise<RubricVersionRow[]> {
    return reads.many(versionsOfRubric, rubric.id);
  }

  @ResolveField(() => RubricVersionType, {
    nullable: true,
    description: 'The newest version that new jobs can be pinned to; null when there is none.',
  })
  async current(@CurrentReads() reads: Reads, @Parent() rubric: RubricRow): Promise<RubricVersionRow | null> {
    const versions = await reads.many(versionsOfRubric, rubric.id);
    return versions.find(({ publishedAt, retiredAt }) => publishedAt && !retiredAt) ?? null;
  }
}

@Resolver(() => RubricVersionType)
export class RubricOfVersionResolver {
  @ResolveField(() => RubricType, { description: 'The rubric that it is a version of.' })
  rubric(@CurrentReads() reads: Reads, @Parent() version: RubricVersionRow): Promise<RubricRow> {
    return reads.get(RubricTable, version.rubricId);
  }
}
