import { Injectable } from '@nestjs/common';
import { AuditLog } from '@plumbline/audit';
import { accept, type Actor, conflict, NotFound, reject, type Result } from '@plumbline/kernel';
import { once, UnitOfWork } from '@plumbline/platform';
import { organizationProblems } from '../domain/organization-rules.js';
import { OrganizationRepository, type Settings } from './organization.repository.js';
import type { EvidenceRule } from './organizations.graphql.js';

export interface UpdateOrganization {
  readonly idempotencyKey: string;
  readonly revision: number;
  readonly name?: string | null;
  readonly zone?: string | null;
  readonly dueHours?: number | null;
  readonly evidenceRule?: EvidenceRule | null;
}

@Injectable()
export class OrganizationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /** Changes what the whole organization goes by. Deadlines that are set already stay where they are. */
  update(actor: Actor, input: UpdateOrganization): Promise<Result<{ readonly id: string }, Settings>> {
    return this.unitOfWork.run(actor, (tx) =>
      once(tx, 'updateOrganization', input, async () => {
        const { organizationId: id } = actor;
        const organizations = new OrganizationRepository(tx);
        const found = await organizations.lock();
        if (!found) throw new NotFound('organization');
        const { revision, ...before } = found;
        if (revision !== input.revision) return conflict(revision, before);
        const after: Settings = {
          name: input.name?.trim() ?? before.name,
          zone: input.zone ?? before.zone,
          dueHours: input.dueHours ?? before.dueHours,
          evidenceRule: input.evidenceRule ?? before.evidenceRule,
        };
        const problems = organizationProblems(after);
        if (problems.length > 0) return reject(...problems);
        await organizations.store(after);
        await this.audit.record(tx, { action: 'organization.updated', subjectId: id });
        return accept({ id });
      }),
    );
  }
}
