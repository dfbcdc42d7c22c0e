import type { ApplicationRow } from '@plumbline/hiring';
import { AssignmentTable, JobTable } from '@plumbline/hiring';
import type { Reads } from '@plumbline/platform';
import { floorsFor, hasPlacement, type Seniority, settingsFor } from '@plumbline/rubric-model';
import type { CriterionView, Requirement, RubricVersions, VersionContent } from '@plumbline/rubrics';
import type { DebriefCriterionView } from './debrief.graphql.js';
import { type CriterionTerms, type DebriefCard, debriefRows } from './domain/debrief.js';
import { type Gate, gatesOf, targetScore } from './domain/gates.js';
import { releasedCardsOfApplication, type ScorecardRow } from './scorecard.graphql.js';

/** A debrief as far as its reader may see it. */
export interface DebriefView {
  readonly criteria: readonly DebriefCriterionView[];
  readonly gates: readonly (Gate & { readonly criterion: CriterionView })[];
  readonly scorecards: readonly ScorecardRow[];
  readonly targetScore: number;
}

interface RequiredTerms extends CriterionTerms {
  readonly requirement: Requirement;
}

/** What an application is measured against: what it is pinned to, or its job until it is. */
interface Pin {
  readonly rubricVersionId: string;
  readonly placement: string;
  readonly seniority: Seniority;
}

/** Lays the cards that the reader may see side by side. */
export async function debriefOf(
  reads: Reads,
  versions: RubricVersions,
  application: ApplicationRow,
): Promise<DebriefView> {
  const [scorecards, pin] = await Promise.all([
    reads.many(releasedCardsOfApplication, application.id),
    pinOf(reads, application),
  ]);
  const [content, cards] = await Promise.all([
    versions.get(reads, pin.rubricVersionId),
    Promise.all(scorecards.map((card) => debriefCard(reads, card))),
  ]);
  const terms = termsOf(content, pin);
  return {
    criteria: criteriaOf(content, terms, cards, scorecards),
    gates: gatesOf(terms, cards).map((gate) => ({ ...gate, criterion: criterionAt(content, gate.position) })),
    scorecards,
    targetScore: targetScore(terms),
  };
}

async function pinOf(reads: Reads, application: ApplicationRow): Promise<Pin> {
  const { rubricVersionId, placement, seniority, jobId } = application;
  return rubricVersionId && placement && seniority
    ? { rubricVersionId, placement, seniority }
    : reads.get(JobTable, jobId);
}

async function debriefCard(reads: Reads, card: ScorecardRow): Promise<DebriefCard> {
  const { criteria, shadow } = await reads.get(AssignmentTable, card.assignmentId);
  return { id: card.id, ratings: card.ratings, asked: criteria, shadow };
}

/** How each criterion of the version counts, by position. */
function termsOf({ document }: VersionContent, { placement, seniority }: Pin): RequiredTerms[] {
  if (!hasPlacement(document, placement))
    throw new RangeError(`A job is pinned to a placement "${placement}" that its version lacks.`);
  const floors = floorsFor(document, placement, seniority);
  return settingsFor(document, placement).map(({ position, use, weight, targets, requirement }) => ({
    position,
    weight: use === 'scored' ? weight : 0,
    target: targets[seniority],
    floor: floors[position - 1] ?? null,
    requirement,
  }));
}

function criterionAt({ criteria }: VersionContent, position: number): CriterionView {
  const criterion = criteria[position - 1];
  if (!criterion) throw new RangeError(`The version has no criterion at position ${position}.`);
  return criterion;
}

function criteriaOf(
  content: VersionContent,
  terms: readonly RequiredTerms[],
  cards: readonly DebriefCard[],
  scorecards: readonly ScorecardRow[],
): DebriefCriterionView[] {
  const byId = new Map(scorecards.map((card) => [card.id, card]));
  return debriefRows(terms, cards).map(({ position, cells, ...row }) => ({
    weight: row.weight,
    target: row.target,
    spread: row.spread,
    mean: row.mean,
    criterion: criterionAt(content, position),
    requirement: terms[position - 1]?.requirement ?? 'preferred',
    cells: cells.flatMap(({ cardId, level, notObserved }) => {
      const scorecard = byId.get(cardId);
      return scorecard ? [{ scorecard, position, level, notObserved }] : [];
    }),
  }));
}
