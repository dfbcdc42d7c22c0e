import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentReads, Reads } from '@plumbline/platform';
import { GraphQLError } from 'graphql';
import { CriterionSettingType, CriterionType } from './criterion.graphql.js';
import {
  type CriterionView,
  placementViews,
  planViews,
  roleView,
  seniorityTexts,
  settingViews,
} from './domain/document-views.js';
import {
  PlacementOptionType,
  RoleProfileType,
  type RubricVersionRow,
  RubricVersionTable,
  RubricVersionType,
  ScaleLevelType,
  SeniorityTextType,
  SuggestedStageType,
} from './rubric-version.graphql.js';
import { RubricVersions, type VersionContent } from './rubric-versions.js';
import { VersionState } from './words.js';

const known = <T>(views: T | null): T => {
  if (views) return views;
  throw new GraphQLError('"placement" is "base" or the key of a placement of this version.', {
    extensions: { code: 'BAD_USER_INPUT', argument: 'placement' },
  });
};

/** Everything here but the state comes from the document that the process keeps. */
@Resolver(() => RubricVersionType)
export class RubricVersionResolver {
  constructor(private readonly versions: RubricVersions) {}

  private content(reads: Reads, version: RubricVersionRow): Promise<VersionContent> {
    return this.versions.get(reads, version.id);
  }

  @ResolveField(() => VersionState, { description: 'Where it is in its life.' })
  async state(@CurrentReads() reads: Reads, @Parent() version: RubricVersionRow): Promise<VersionState> {
    // the one thing of a published version that can still change
    const { publishedAt, retiredAt } = await reads.get(RubricVersionTable, version.id);
    if (retiredAt) return VersionState.RETIRED;
    return publishedAt ? VersionState.PUBLISHED : VersionState.DRAFT;
  }

  @ResolveField(() => String, { description: "The rubric's title in this version." })
  async title(@CurrentReads() reads: Reads, @Parent() version: RubricVersionRow): Promise<string> {
    return (await this.content(reads, version)).document.rubric.title;
  }

  @ResolveField(() => String, { description: 'By when the content is to be reviewed again: YYYY-MM-DD.' })
  async reviewBy(@CurrentReads() reads: Reads, @Parent() version: RubricVersionRow): Promise<string> {
    return (await this.content(reads, version)).document.rubric.reviewBy;
  }

  @ResolveField(() => String, { description: 'SHA-256 over the canonical document, in hex.' })
  async contentDigest(@CurrentReads() reads: Reads, @Parent() version: RubricVersionRow): Promise<string> {
    return (await this.content(reads, version)).contentDigest;
  }

  @ResolveField(() => String, {
    description: 'SHA-256 over what is scored, in hex: versions with the same one are comparable.',
  })
  async scoringDigest(@CurrentReads() reads: Reads, @Parent() version: RubricVersionRow): Promise<string> {
    return (await this.content(reads, version)).scoringDigest;
  }

  @ResolveField(() => RoleProfileType, { description: 'The job role as it was at publication.' })
  async role(@CurrentReads() reads: Reads, @Parent() version: RubricVersionRow) {
    return roleView((await this.content(reads, version)).document);
  }

  @ResolveField(() => [ScaleLevelType], { description: 'The levels, lowest first; exactly 5.' })
  async scale(@CurrentReads() reads: Reads, @Parent() version: RubricVersionRow) {
    return (await this.content(reads, version)).document.rubric.scale.levels;
  }

  @ResolveField(() => [SeniorityTextType], { description: 'What each seniority means; exactly 3.' })
  async seniorities(@CurrentReads() reads: Reads, @Parent() version: RubricVersionRow) {
    return seniorityTexts((await this.content(reads, version)).document);
  }

  @ResolveField(() => [PlacementOptionType], {
    description: 'Places it can be used in, besides its base; at most 5.',
  })
  async placements(@CurrentReads() reads: Reads, @Parent() version: RubricVersionRow) {
    return placementViews((await this.content(reads, version)).document);
  }

  @ResolveField(() => [CriterionType], {
    description: 'All criteria by position, electives included; at most 30.',
  })
  async criteria(
    @CurrentReads() reads: Reads,
    @Parent() version: RubricVersionRow,
  ): Promise<readonly CriterionView[]> {
    return (await this.content(reads, version)).criteria;
  }

  @ResolveField(() => [CriterionSettingType], {
    description: 'How each criterion counts in a placement; at most 30.',
  })
  async settings(
    @CurrentReads() reads: Reads,
    @Parent() version: RubricVersionRow,
    @Args('placement', { description: '"base", or the key of a placement.' }) placement: string,
  ) {
    const { document, criteria } = await this.content(reads, version);
    return known(settingViews(document, criteria, placement));
  }

  @ResolveField(() => [SuggestedStageType], { description: 'The plan that the rubric suggests; at most 6.' })
  async plan(
    @CurrentReads() reads: Reads,
    @Parent() version: RubricVersionRow,
    @Args('placement', { description: '"base", or the key of a placement.' }) placement: string,
  ) {
    const { document, criteria } = await this.content(reads, version);
    return known(planViews(document, criteria, placement));
  }

  @ResolveField(() => [String], { description: 'What users of the rubric should know; at most 20.' })
  async notes(@CurrentReads() reads: Reads, @Parent() version: RubricVersionRow): Promise<readonly string[]> {
    return (await this.content(reads, version)).document.rubric.notes ?? [];
  }
}
