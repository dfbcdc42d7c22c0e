import {
  createUnionType,
  Field,
  Int,
  InterfaceType,
  ID,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { type Conflicting, type Problem, ProblemCode, type Result } from '@plumbline/kernel';
import type { Reads } from '../reads/reads.js';
import type { Table } from '../reads/table.js';
import { Permits } from './permits.js';

registerEnumType(ProblemCode, {
  name: 'ProblemCode',
  description: 'What is wrong, for programs. Codes are added, never renamed or used for something else.',
  valuesMap: {
    INVALID_VALUE: {
      description: 'Missing, too long or of the wrong form; the message says what would be accepted.',
    },
    ALREADY_EXISTS: { description: 'Something with the same identifying value is already there.' },
    UNKNOWN_REFERENCE: { description: 'The thing named is absent, or not yours to see.' },
    WRONG_STATE: { description: 'The state of the thing does not allow this.' },
    KEY_REUSED: { description: 'The idempotency key succeeded before with other input.' },
    WRONG_CREDENTIALS: { description: 'E-mail and password do not belong together.' },
    TOO_MANY_ATTEMPTS: { description: 'Wait as long as the message says.' },
    CHOOSE_ORGANIZATION: { description: 'The e-mail belongs to several organizations.' },
    RUBRIC_INVALID: { description: 'The rubric breaks a rule of the format.' },
    CRITERION_UNCOVERED: { description: 'A scored criterion would have fewer than two raters.' },
    RATING_MISSING: { description: 'A criterion that was asked for has neither a level nor "not observed".' },
    RATING_NOT_ASKED: { description: 'A criterion is rated that the assignment does not ask for.' },
    EVIDENCE_MISSING: { description: 'The organization asks for evidence with every level.' },
    RECOMMENDATION_MISSING: { description: 'The overall recommendation is missing.' },
    SCORECARD_SUBMITTED: { description: 'The scorecard is submitted and does not change any more.' },
    ASSIGNMENT_WITHDRAWN: { description: 'The assignment was withdrawn.' },
    OWN_ASSIGNMENT: { description: 'Somebody else has to withdraw your assignment.' },
    RATIONALE_MISSING: { description: 'A decision needs its reasons in writing.' },
  },
});

@InterfaceType({ description: 'A thing with a public id.' })
export abstract class Node {
  @Field(() => ID, { description: 'Prefix and base32 of a UUID, stable for ever.' })
  id!: string;
}

@Permits('anyone')
@ObjectType('Problem', { description: 'One rule that the input broke.' })
export class ProblemType implements Problem {
  @Field(() => ProblemCode, { description: 'For programs.' })
  code!: ProblemCode;

  @Field({ description: 'For people: what is wrong and what would be accepted.' })
  message!: string;

  @Field(() => [String], { description: 'Where in the input, outermost first; at most 8.' })
  path!: string[];
}

/** Nobody reads more, and the input decides how many there are. */
const MOST_PROBLEMS = 100;

@Permits('anyone')
@ObjectType({ description: 'Nothing was changed: every problem at once.' })
export class Rejected {
  @Field(() => [ProblemType], {
    description: `Everything that has to be put right; at most ${MOST_PROBLEMS}.`,
  })
  problems!: readonly Problem[];
}

@Permits('member')
@ObjectType({ description: 'One field as it stands now.' })
export class ConflictValue {
  @Field({ description: 'The field of the input.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What it holds now, as text.' })
  value!: string | null;
}

@Permits('member')
@ObjectType({ description: 'Nothing was changed: somebody else changed it since you read it.' })
export class Conflict {
  @Field(() => Int, { description: 'The revision it has now.' })
  revision!: number;

  @Field(() => [ConflictValue], {
    description: "The other side's values, one for each field of the input; at most 20.",
  })
  values!: ConflictValue[];
}

const conflictOf = ({ revision, current }: Conflicting): Conflict =>
  Object.assign(new Conflict(), {
    revision,
    values: Object.entries(current as Record<string, unknown>).map(([field, value]) => ({
      field,
      value:
        value === null || value === undefined
          ? null
          : typeof value === 'string'
            ? value
            : JSON.stringify(value),
    })),
  });

/** The GraphQL answer to a result: its value, or the refusal as the union's other members. */
export function answer<T extends object>(result: Result<T, unknown>): T | Rejected | Conflict {
  if (result.ok) return result.value;
  return result.conflict
    ? conflictOf(result.conflict)
    : Object.assign(new Rejected(), { problems: result.problems.slice(0, MOST_PROBLEMS) });
}

/**
 * The answer to a change of one row: the row as the actor sees it now, read after COMMIT in a
 * transaction of its own, or the refusal.
 */
export async function answerRow<Row extends { readonly id: string }>(
  result: Result<{ readonly id: string }, unknown>,
  reads: Reads,
  table: Table<Row>,
): Promise<Row | Rejected | Conflict> {
  if (!result.ok) return answer(result);
  reads.forget();
  return reads.get(table, result.value.id);
}

/** `X | Rejected | Conflict`, the result of a mutation that changes an X. */
export const resultOf = <T extends object>(name: string, type: Type<T>): T | Rejected | Conflict =>
  createUnionType({
    name: `${name}Result`,
    description: `The ${name} after the change, or why nothing changed.`,
    types: () => [type, Rejected, Conflict] as const,
    resolveType: (value: object) =>
      value instanceof Rejected ? Rejected : value instanceof Conflict ? Conflict : type,
  }) as T | Rejected | Conflict;
