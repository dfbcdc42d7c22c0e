import type { Actor } from '@plumbline/kernel';
import { Database, type Statement } from '@plumbline/platform';
import type { QueryResultRow } from 'pg';

/** A step of a plan, as PostgreSQL explains it. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Asks how statements would run, as their actor, instead of running them: nothing is found. */
export class ExplainingDatabase extends Database {
  readonly plans: PlanNode[] = [];

  override async read(actor: Actor, statements: readonly Statement[]): Promise<QueryResultRow[][]> {
    const explained = statements.map(({ name, text, values }) => ({
      name: `explain_${name}`,
      text: `explain (format json) ${text}`,
      values,
    }));
    for (const rows of await super.read(actor, explained)) {
      const explanations = rows.flatMap((row) => row['QUERY PLAN'] as readonly { Plan: PlanNode }[]);
      this.plans.push(...explanations.map(({ Plan }) => Plan));
    }
    return statements.map(() => []);
  }
}

/** The plan's own steps, the outermost first. */
export const stepsOf = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(stepsOf)];
