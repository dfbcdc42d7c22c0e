import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** A card that the API said was submitted. */
export interface Acknowledged {
  readonly key: string;
  readonly assignmentId: string;
  readonly scorecardId: string;
  /** How often it was sent until then. */
  readonly sent: number;
}

const SUBMIT = `mutation ($input: SubmitScorecardInput!) { submitScorecard(input: $input) { __typename
  ... on Scorecard { id } ... on Rejected { problems { code message } } } }`;
const ANSWERS_WITHIN_MS = 10_000;
const AGAIN_AFTER_MS = 25;

interface Answer {
  readonly data?: {
    readonly submitScorecard: {
      readonly __typename: string;
      readonly id?: string;
      readonly problems?: unknown;
    };
  } | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** One interviewer's browser: it sends a card until it is told that it is in, always under the same key. */
export class SubmittingClient {
  readonly acknowledged: Acknowledged[] = [];
  /** Milliseconds from the first sending to the answer, of cards that were sent once. */
  readonly latencies: number[] = [];
  /** Since when a request is under way; undefined between two. */
  inFlightSince: number | undefined;
  private waiting: string[] = [];
  private stopped = false;

  constructor(
    private readonly url: () => string,
    private readonly token: string,
    private readonly criteria: readonly string[],
    private readonly more: () => Promise<string[]>,
  ) {}

  /** Submits one card after the other until it is stopped, and then the last one whole. */
  async run(): Promise<void> {
    while (!this.stopped) {
      if (this.waiting.length === 0) this.waiting = await this.more();
      const assignmentId = this.waiting.pop();
      if (assignmentId) await this.submit(assignmentId);
    }
  }

  stop(): void {
    this.stopped = true;
  }

  private async submit(assignmentId: string): Promise<void> {
    const key = randomUUID();
    const body = JSON.stringify({ query: SUBMIT, variables: { input: this.card(key, assignmentId) } });
    const began = performance.now();
    for (let sent = 1; ; sent++) {
      const scorecardId = await this.send(body);
      if (scorecardId) {
        if (sent === 1) this.latencies.push(performance.now() - began);
        this.acknowledged.push({ key, assignmentId, scorecardId, sent });
        return;
      }
      await sleep(AGAIN_AFTER_MS);
    }
  }

  /** The card's id once it is in; undefined where nobody answered, or that the database is away. */
  private async send(body: string): Promise<string | undefined> {
    this.inFlightSince = performance.now();
    let answer: Answer;
    try {
      const response = await fetch(`${this.url()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
        body,
        signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
      });
      answer = (await response.json()) as Answer;
    } catch {
      return undefined; // killed, or not yet back
    } finally {
      this.inFlightSince = undefined;
    }
    const card = answer.data?.submitScorecard;
    if (card?.__typename === 'Scorecard') return card.id;
    if (answer.errors?.[0]?.extensions.code === 'UNAVAILABLE') return undefined;
    throw new Error(`A card was refused: ${JSON.stringify(answer)}`);
  }

  /** What the database holds of it can be told from the key: it stands in the summary. */
  private card(idempotencyKey: string, assignmentId: string): object {
    return {
      idempotencyKey,
      assignmentId,
      recommendation: 'YES',
      summary: `card ${idempotencyKey}`,
      ratings: this.criteria.map((criterion, place) => ({
        criterion,
        level: 2 + place,
        notObserved: false,
        evidence: `${criterion} of ${idempotencyKey}`,
      })),
    };
  }
}
