import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { AuditLog } from '@plumbline/audit';
import { releaseIfDue } from '@plumbline/hiring';
import { accept, Access, type Actor } from '@plumbline/kernel';
import { Database, UnitOfWork } from '@plumbline/platform';
import { DataSource } from 'typeorm';

type DueRound = {
  readonly organizationId: string;
  readonly systemMemberId: string;
  readonly applicationId: string;
  readonly round: number;
};

const DUE = `select organization_id as "organizationId", system_member_id as "systemMemberId",
  application_id as "applicationId", round from find_due_rounds()`;
const EVERY_MS = 15_000;
/** Any number that nothing else locks by: one process at a time goes round. */
const SWEEP_LOCK = 4_021_577;

/** Opens rounds whose deadline has passed, so that one missing card does not keep a panel waiting. */
@Injectable()
export class DueRounds implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private sweep: Promise<unknown> = Promise.resolve();

  private readonly log = new Logger(DueRounds.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweep = this.sweep
        .then(() => this.releaseDue())
        .catch((error: unknown) => this.log.error('Rounds that are due were not looked for.', error));
    }, EVERY_MS);
    this.timer.unref(); // a process that has nothing else to do may end
  }

  /** Before the connections go: a sweep that is under way ends first. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.sweep;
  }

  /** Releases everything that is due, in all organizations, and says how many rounds that were. */
  async releaseDue(): Promise<number> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction(); // the lock ends with it, whatever becomes of this process
      const [{ free }] = (await runner.query('select pg_try_advisory_xact_lock($1) as free', [
        SWEEP_LOCK,
      ])) as [{ free: boolean }];
      return free ? await this.releaseAll() : 0;
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }

  private async releaseAll(): Promise<number> {
    let released = 0;
    for (;;) {
      const due = await this.database.beforeActor<DueRound>(DUE, []);
      let opened = 0;
      for (const round of due) if (await this.release(round)) opened++;
      released += opened;
      if (opened === 0) return released; // what is left cannot be opened now: the next turn tries again
    }
  }

  /** As the organization's system member, whom the log names. One round that fails does not keep the others shut. */
  private async release(due: DueRound): Promise<boolean> {
    const actor: Actor = {
      organizationId: due.organizationId,
      memberId: due.systemMemberId,
      access: new Set([Access.ADMIN]),
      requestId: 'due-rounds',
    };
    try {
      const result = await this.unitOfWork.run(actor, async (tx) =>
        accept(await releaseIfDue(tx, this.audit, due)),
      );
      return result.ok && result.value;
    } catch (error) {
      this.log.error(`Round ${due.round} of application ${due.applicationId} was not released.`, error);
      return false;
    }
  }
}
