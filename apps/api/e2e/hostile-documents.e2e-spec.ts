import { boundsProblem } from '@plumbline/platform';
import {
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { buildSchema } from '../src/print-schema-text.js';
import { HOSTILE_DOCUMENTS, type HostileDocument } from './testing/hostile-documents.js';
import { TestApi } from './testing/test-api.js';

const CPU_MS = 50;
const RULES = [...specifiedRules, NoSchemaIntrospectionCustomRule];

/** Milliseconds of processor time. The least of seven: what else the process does at the time is not the document's. */
function cpuOf(work: () => unknown): number {
  const runs = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

/** All that the server does with a document before anything is looked up. */
function admit(schema: GraphQLSchema, source: string): void {
  if (boundsProblem(source)) return;
  try {
    validate(schema, parse(source), RULES);
  } catch {
    // text that does not parse ends in the parser, which is what is measured
  }
}

describe('documents sent to make the server work', () => {
  let api: TestApi;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    [api, schema] = await Promise.all([TestApi.start(), buildSchema()]);
    admit(schema, '{ me { access } }');
  });
  afterAll(() => api?.stop());

  it.each(HOSTILE_DOCUMENTS)('cost less than 50 ms of processor: $kind', ({ source }) => {
    expect(cpuOf(() => admit(schema, source))).toBeLessThan(CPU_MS);
  });

  it.each(HOSTILE_DOCUMENTS.filter(({ tooMuch }) => tooMuch !== null))(
    'are refused with what there is too much of: $kind',
    async ({ source, tooMuch }: HostileDocument) => {
      const { status, errors, data } = await ask(source);
      expect(data).toBeNull();
      expect(errors).toHaveLength(1);
      expect(errors[0]?.extensions).toMatchObject({ code: 'DOCUMENT_TOO_LARGE', what: tooMuch });
      expect(status).toBe(400);
    },
  );

  it.each(HOSTILE_DOCUMENTS.filter(({ tooMuch }) => tooMuch === null))(
    'are answered as what they are, with nothing of the inside: $kind',
    async ({ source }) => {
      const { status, errors, text } = await ask(source);
      expect(status).toBeLessThan(500);
      expect(errors.length + Number(text.includes('"data"'))).toBeGreaterThan(0);
      expect(errors.length).toBeLessThanOrEqual(101); // validation gives up after a hundred
      expect(text).not.toMatch(/node_modules|\bat \w+ \(|INTERNAL_SERVER_ERROR/);
    },
  );

  it('does not remember that it refused: the same text is refused again', async () => {
    const [bomb] = HOSTILE_DOCUMENTS;
    for (let time = 0; time < 2; time++) expect((await ask(bomb?.source ?? '')).status).toBe(400);
  });

  it('bounds what comes in a GET as well', async () => {
    const [bomb] = HOSTILE_DOCUMENTS;
    const answer = await api.send({}, `?query=${encodeURIComponent(bomb?.source ?? '')}`);
    expect(answer.errors[0]?.extensions.code).toBe('DOCUMENT_TOO_LARGE');
  });

  /** A document of nearly 1 MB in a body that may have 1 MB. */
  const ask = (source: string) => api.ask(source.slice(0, 1_000_000));
});
