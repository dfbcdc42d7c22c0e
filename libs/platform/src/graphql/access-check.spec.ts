import { Access, type Actor, encodeId, newId } from '@plumbline/kernel';
import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  graphql,
  parse,
  type OperationDefinitionNode,
} from 'graphql';
import { checkAccess, showPublicIds, undeclaredAccess } from './access-check.js';
import { HIRING, ID_KIND, type Permitted, PERMITS } from './permits.js';

const actor = (...access: Access[]): Actor => ({
  organizationId: newId(),
  memberId: newId(),
  access: new Set(access),
  requestId: 'spec',
});

function aSchema(permitted: Record<string, Permitted>): GraphQLSchema {
  const schema = buildSchema(`
    type Query { me: Person version: String application: Application found: Found }
    type Person { name: String }
    type Application { title: String score: Float candidate: Person }
    union Found = Person | Application`);
  for (const [coordinate, value] of Object.entries(permitted)) {
    const [type = '', field] = coordinate.split('.');
    const target = schema.getType(type) as GraphQLObjectType;
    (field ? target.getFields()[field] : target)!.extensions = { [PERMITS]: value };
  }
  return schema;
}

const declared: Record<string, Permitted> = {
  'Query.me': 'anyone',
  'Query.version': 'anyone',
  'Query.application': 'member',
  'Query.found': 'member',
  Person: 'member',
  Application: 'member',
  'Application.score': HIRING,
};

const ask = (source: string, who: Actor | null, variables: Record<string, unknown> = {}): string => {
  const document = parse(source);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  )!;
  try {
    checkAccess(aSchema(declared), document, operation, who, variables);
    return 'may';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('checkAccess', () => {
  const interviewer = actor(Access.INTERVIEWER);
  const recruiter = actor(Access.RECRUITER);

  it('lets anyone select what permits anyone, and nothing else', () => {
    expect(ask('{ __typename version }', null)).toBe('may');
    expect(ask('{ me { name } }', null)).toContain('Sign in first');
  });

  it('takes a field that narrows its type’s default at its word, and names it', () => {
    expect(ask('{ application { title } }', interviewer)).toBe('may');
    expect(ask('{ application { score } }', interviewer)).toBe(
      'Your access does not cover Application.score.',
    );
    expect(ask('{ application { score } }', recruiter)).toBe('may');
  });

  it.each([
    ['a fragment', '{ application { ...Hidden } } fragment Hidden on Application { score }'],
    ['an inline fragment', '{ found { ... on Application { score } } }'],
    ['an alias', '{ application { title: score } }'],
    ['a bare inline fragment', '{ application { ... @include(if: true) { score } } }'],
    [
      'a fragment used twice, skipped once',
      '{ application { ...H @skip(if: true) ...H } } fragment H on Application { score }',
    ],
  ])('finds the field behind %s', (_what, source) => {
    expect(ask(source, interviewer)).toContain('Application.score');
  });

  it('does not ask for what @skip and @include leave out, variables and their defaults included', () => {
    const source =
      'query ($all: Boolean = false) { application { title score @include(if: $all) ...H @include(if: $all) } } fragment H on Application { score }';
    expect(ask(source, interviewer)).toBe('may');
    expect(ask(source, interviewer, { all: true })).toContain('Application.score');
  });

  it('looks at the operation that runs, not at its neighbours', () => {
    expect(ask('query A { application { title } } query B { application { score } }', interviewer)).toBe(
      'may',
    );
  });
});

describe('undeclaredAccess', () => {
  it('finds every type and operation that says nothing, and none that does', () => {
    expect(undeclaredAccess(aSchema(declared))).toEqual([]);
    const { Person: _person, 'Query.version': _version, ...rest } = declared;
    expect(undeclaredAccess(aSchema(rest))).toEqual(['Query.version', 'Person.name']);
  });
});

describe('showPublicIds', () => {
  it('shows the public form of a row’s UUID', async () => {
    const schema = buildSchema('type Query { job: Job } type Job { id: ID }');
    (schema.getType('Job') as GraphQLObjectType).extensions = { [ID_KIND]: 'job' };
    const id = newId();
    const { data } = await graphql({
      schema: showPublicIds(schema),
      source: '{ job { id } }',
      rootValue: { job: { id } },
    });
    expect(data).toEqual({ job: { id: encodeId('job', id) } });
  });
});
