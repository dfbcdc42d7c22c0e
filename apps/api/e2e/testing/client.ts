import { randomUUID } from 'node:crypto';
import type { GraphqlAnswer, TestApi } from './test-api.js';

/** An object of an answer. The specs know what they asked for. */
export type Answered = Readonly<Record<string, never>>;

const REFUSALS =
  '... on Rejected { problems { code message path } } ... on Conflict { revision values { field value } }';

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** One person who speaks GraphQL to the API. */
export class Client {
  constructor(
    private readonly api: TestApi,
    readonly headers: Record<string, string>,
  ) {}

  ask(document: string, variables: object = {}): Promise<GraphqlAnswer> {
    return this.api.ask(document, variables, this.headers);
  }

  /** The data of an answer without errors. */
  async read<T = Answered>(document: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask(document, variables);
    if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
    return data as T;
  }

  /**
   * What a mutation answers with, refused or not. A key is made where the input brings none.
   * @param wanted what is asked of the thing that changes: `Job { id title }`.
   */
  async attempt<T = Answered & { readonly __typename: string }>(
    mutation: string,
    input: object,
    wanted = '',
  ): Promise<T> {
    const document = `mutation ($input: ${capital(mutation)}Input!) {
      ${mutation}(input: $input) { __typename ${wanted && `... on ${wanted}`} ${REFUSALS} } }`;
    const data = await this.read<Record<string, T>>(document, {
      input: { idempotencyKey: randomUUID(), ...input },
    });
    return data[mutation] as T;
  }

  /** What a mutation changed. Throws where it was refused. */
  async change<T = { readonly id: string }>(mutation: string, input: object, wanted: string): Promise<T> {
    const answer = await this.attempt<T & { __typename: string }>(mutation, input, wanted);
    if (answer.__typename === 'Rejected' || answer.__typename === 'Conflict')
      throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
    return answer;
  }
}
