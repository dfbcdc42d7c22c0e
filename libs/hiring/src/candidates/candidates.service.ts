import { Injectable } from '@nestjs/common';
import { AuditLog } from '@plumbline/audit';
import {
  accept,
  type Actor,
  conflict,
  newId,
  NotFound,
  type Problem,
  problem,
  ProblemCode,
  reject,
  type Result,
} from '@plumbline/kernel';
import { once, type Tx, UnitOfWork } from '@plumbline/platform';
import { emailProblems, nameProblems, normalEmail } from '../domain/text.js';

export interface CreateCandidate {
  readonly idempotencyKey: string;
  readonly fullName: string;
  readonly email: string;
}

export interface UpdateCandidate {
  readonly idempotencyKey: string;
  readonly candidateId: string;
  readonly revision: number;
  readonly fullName?: string | null | undefined;
  readonly email?: string | null | undefined;
}

interface StoredCandidate {
  readonly fullName: string;
  readonly email: string;
}

type Answer = Promise<Result<{ readonly id: string }, StoredCandidate>>;

/** The people who apply. An e-mail names one of them in an organization. */
@Injectable()
export class CandidatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  create(actor: Actor, input: CreateCandidate): Answer {
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, 'createCandidate', input, async () => {
        const candidate = written(input);
        const id = newId();
        const problems = await personProblems(tx, id, candidate);
        if (problems.length > 0) return reject(...problems);
        const stored = await tx.query(
          `insert into candidate (organization_id, id, full_name, email, created_by) values ($1, $2, $3, $4, $5)
           on conflict (organization_id, email) do nothing returning id`,
          [actor.organizationId, id, candidate.fullName, candidate.email, actor.memberId],
        );
        if (stored.length === 0) return reject(emailTaken()); // somebody else was faster
        await this.audit.record(tx, { action: 'candidate.created', subjectId: id });
        return accept({ id });
      }),
    );
  }

  update(actor: Actor, input: UpdateCandidate): Answer {
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, 'updateCandidate', input, async () => {
        const id = input.candidateId;
        const [found] = await tx.query<StoredCandidate & { revision: number }>(
          `select full_name as "fullName", email, revision from candidate where id = $1 for update`,
          [id],
        );
        if (!found) throw new NotFound('candidate');
        const { revision, ...before } = found;
        if (revision !== input.revision) return conflict(revision, before);
        const after = written({
          fullName: input.fullName ?? before.fullName,
          email: input.email ?? before.email,
        });
        const problems = await personProblems(tx, id, after);
        if (problems.length > 0) return reject(...problems);
        try {
          await tx.query(
            'update candidate set full_name = $2, email = $3, revision = revision + 1 where id = $1',
            [id, after.fullName, after.email],
          );
        } catch (error) {
          if (isDuplicate(error)) return reject(emailTaken()); // somebody else was faster
          throw error;
        }
        await this.audit.record(tx, { action: 'candidate.changed', subjectId: id });
        return accept({ id });
      }),
    );
  }
}

const written = ({ fullName, email }: StoredCandidate): StoredCandidate => ({
  fullName: fullName.trim(),
  email: normalEmail(email),
});

const emailTaken = (): Problem =>
  problem(ProblemCode.ALREADY_EXISTS, 'There is a candidate with this e-mail already.', ['email']);

async function personProblems(tx: Tx, id: string, { fullName, email }: StoredCandidate): Promise<Problem[]> {
  const others = await tx.query('select id from candidate where email = $1 and id <> $2', [email, id]);
  return [
    ...nameProblems(fullName, ['fullName']),
    ...emailProblems(email, ['email']),
    ...(others.length > 0 ? [emailTaken()] : []),
  ];
}

/** unique_violation. The transaction is spent then, which a refusal ends anyway. */
const isDuplicate = (error: unknown): boolean =>
  (error as { driverError?: { code?: string } } | null)?.driverError?.code === '23505';
