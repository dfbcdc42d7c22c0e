import { Injectable } from '@nestjs/common';
import { AuditLog } from '@plumbline/audit';
import {
  accept,
  Access,
  type Actor,
  conflict,
  encodeId,
  NotFound,
  type Problem,
  problem,
  ProblemCode,
  reject,
  type Result,
} from '@plumbline/kernel';
import { once, type Tx, UnitOfWork } from '@plumbline/platform';
import { hasPlacement, type PlacedAt } from '@plumbline/rubric-model';
import { RubricVersions, type Seniority, type VersionContent } from '@plumbline/rubrics';
import { defaultPlan } from '../domain/default-plan.js';
import { stateChangeProblems } from '../domain/job-states.js';
import { JobPart, JobState } from '../domain/states.js';
import { nameProblems } from '../domain/text.js';
import { activeMembers, type KnownMember, memberProblems } from '../member-check.js';
import { JobRepository, type StoredJob, type TeamMember } from './job.repository.js';
import { uncovered } from './plan-coverage.js';

export interface Team {
  readonly managerIds: readonly string[];
  readonly recruiterIds: readonly string[];
}

export interface CreateJob extends Team {
  readonly idempotencyKey: string;
  readonly title: string;
  readonly rubricVersionId: string;
  readonly placement: string;
  readonly seniority: Seniority;
}

export interface UpdateJob {
  readonly idempotencyKey: string;
  readonly jobId: string;
  readonly revision: number;
  readonly title?: string | null | undefined;
  readonly state?: JobState | null | undefined;
  readonly managerIds?: readonly string[] | null | undefined;
  readonly recruiterIds?: readonly string[] | null | undefined;
}

type Answer = Promise<Result<{ readonly id: string }, Pick<StoredJob, 'title' | 'state'> & Team>>;

const PARTS = [
  { part: JobPart.MANAGER, field: 'managerIds', needs: [Access.MANAGER] },
  { part: JobPart.RECRUITER, field: 'recruiterIds', needs: [Access.RECRUITER, Access.ADMIN] },
] as const;

const MOST_IN_PART = 25;

/** What a recruiter does about an opening. */
@Injectable()
export class JobsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
    private readonly versions: RubricVersions,
  ) {}

  /** A draft with the plan that its rubric suggests, pinned to version, placement and seniority. */
  create(actor: Actor, input: CreateJob): Answer {
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, 'createJob', input, async () => {
        const { problems, pinned } = await this.pinning(tx, input);
        problems.unshift(...nameProblems(input.title, ['title']));
        problems.push(...sizeProblems(input), ...(await teamProblems(tx, input)));
        if (problems.length > 0 || !pinned) return reject(...problems);
        const jobs = new JobRepository(tx);
        const id = await jobs.insert({ ...input, title: input.title.trim() });
        for (const member of teamOf(input)) await jobs.join(id, member);
        for (const stage of defaultPlan(pinned.content.document, pinned.placement))
          await jobs.insertStage(id, stage);
        await this.audit.record(tx, { action: 'job.created', subjectId: id });
        return accept({ id });
      }),
    );
  }

  /** Renames, staffs, opens, pauses or closes. An opening job is refused until its plan covers every criterion. */
  update(actor: Actor, input: UpdateJob): Answer {
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, 'updateJob', input, async () => {
        const jobs = new JobRepository(tx);
        const job = await jobs.lock(input.jobId);
        if (!job) throw new NotFound('job');
        const { title, state, revision } = job;
        const before = await jobs.team(job.id);
        if (revision !== input.revision) return conflict(revision, { title, state, ...publicTeam(before) });
        const after = { title: input.title?.trim() ?? title, state: input.state ?? state };
        const team = wantedTeam(before, input);
        const problems = [
          ...nameProblems(after.title, ['title']),
          ...stateChangeProblems(state, after.state),
          ...(opens(state, after.state) ? await uncovered(tx, this.versions, job) : []),
          ...sizeProblems(team),
          ...(await teamProblems(tx, joining(before, team))),
        ];
        if (problems.length > 0) return reject(...problems);
        await jobs.store(job.id, after.title, after.state);
        await this.restaff(jobs, job.id, before, teamOf(team));
        const action = state === after.state ? 'job.changed' : `job.${after.state}`;
        await this.audit.record(tx, { action, subjectId: job.id });
        return accept({ id: job.id });
      }),
    );
  }

  /** Stores only who comes and who goes, so that the ids of those who stay are stable. */
  private async restaff(
    jobs: JobRepository,
    jobId: string,
    before: readonly TeamMember[],
    after: readonly TeamMember[],
  ): Promise<void> {
    for (const member of before) if (!holds(after, member)) await jobs.leave(jobId, member);
    for (const member of after) if (!holds(before, member)) await jobs.join(jobId, member);
  }

  private async pinning(tx: Tx, { rubricVersionId, placement }: CreateJob): Promise<Pinning> {
    const content = await this.versions.within(tx, rubricVersionId);
    if (!content)
      return refusing(ProblemCode.UNKNOWN_REFERENCE, 'There is no such rubric version.', 'rubricVersionId');
    if (!(await openToJobs(tx, rubricVersionId)))
      return refusing(
        ProblemCode.WRONG_STATE,
        'Only a published rubric version that is not retired can be used.',
        'rubricVersionId',
      );
    if (!hasPlacement(content.document, placement))
      return refusing(
        ProblemCode.INVALID_VALUE,
        'Give "base" or the key of a placement of the rubric version.',
        'placement',
      );
    return { problems: [], pinned: { content, placement } };
  }
}

interface Pinning {
  readonly problems: Problem[];
  readonly pinned: { readonly content: VersionContent; readonly placement: PlacedAt } | null;
}

const refusing = (code: ProblemCode, message: string, path: string): Pinning => ({
  problems: [problem(code, message, [path])],
  pinned: null,
});

async function openToJobs(tx: Tx, versionId: string): Promise<boolean> {
  const rows = await tx.query(
    'select id from rubric_version where id = $1 and published_at is not null and retired_at is null',
    [versionId],
  );
  return rows.length > 0;
}

const opens = (from: JobState, to: JobState): boolean => from !== to && to === JobState.OPEN;

const teamOf = (team: Team): TeamMember[] =>
  PARTS.flatMap(({ part, field }) => team[field].map((memberId) => ({ memberId, part })));

const holds = (team: readonly TeamMember[], { memberId, part }: TeamMember): boolean =>
  team.some((one) => one.memberId === memberId && one.part === part);

const membersIn = (team: readonly TeamMember[], wanted: JobPart): string[] =>
  team.filter(({ part }) => part === wanted).map(({ memberId }) => memberId);

/** The team as clients know it: by public ids. */
const publicTeam = (team: readonly TeamMember[]): Team => ({
  managerIds: membersIn(team, JobPart.MANAGER).map((id) => encodeId('member', id)),
  recruiterIds: membersIn(team, JobPart.RECRUITER).map((id) => encodeId('member', id)),
});

const wantedTeam = (before: readonly TeamMember[], input: UpdateJob): Team => ({
  managerIds: input.managerIds ?? membersIn(before, JobPart.MANAGER),
  recruiterIds: input.recruiterIds ?? membersIn(before, JobPart.RECRUITER),
});

/** Whoever has a part already keeps it, deactivated or not: only who joins is checked. */
const joining = (before: readonly TeamMember[], { managerIds, recruiterIds }: Team): Team => ({
  managerIds: managerIds.filter((memberId) => !holds(before, { memberId, part: JobPart.MANAGER })),
  recruiterIds: recruiterIds.filter((memberId) => !holds(before, { memberId, part: JobPart.RECRUITER })),
});

/** A team is read as one list, which has a bound. */
const sizeProblems = (team: Team): Problem[] =>
  PARTS.flatMap(({ field }) =>
    team[field].length > MOST_IN_PART
      ? [problem(ProblemCode.INVALID_VALUE, `At most ${MOST_IN_PART} members.`, [field])]
      : [],
  );

async function teamProblems(tx: Tx, team: Team): Promise<Problem[]> {
  const known = await activeMembers(tx, [...team.managerIds, ...team.recruiterIds]);
  return PARTS.flatMap(({ field, part, needs }) => {
    const refusal = ({ name, access }: KnownMember): string | null =>
      needs.some((one) => access.includes(one)) ? null : `${name} does not have ${part} access.`;
    return memberProblems(team[field], known, (place) => [field, String(place)], refusal);
  });
}
