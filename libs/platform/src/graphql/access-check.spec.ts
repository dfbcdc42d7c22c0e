import { Access, type Actor, newId } from '@plumbline/kernel';
import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  parse,
  type OperationDefinitionNode,
} from 'graphql';
import { checkAccess, undeclaredAccess } from './access-check.js';
import { HIRING, type Permitted, PERMITS } from './permits.js';

const actor = (...access: Access[]): Actor => ({
  organizationId: newId(),
  memberId: newId(),
  access: new Set(access),
  requestId: 'spec',
});

function aSchema(permitted: Record<string, Permitted>): GraphQLSchema {
  const schema = buildSchema(`
    type Query { me: Person version: String application: Application found: Found named: Named }
    interface Named { title: String }
    type Person implements Named { name: String title: String }
    type Application implements Named { title: String score: Float candidate: Person }
    type Vault implements Named { title: String }
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
  'Query.named': 'anyone',
  Person: 'member',
  Application: 'member',
  Vault: 'member',
  'Application.score': HIRING,
};

const ask = (
  source: string,
  who: Actor | null,
  variables: Record<string, unknown> = {},
  permitted = declared,
): string => {
  const document = parse(source);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  )!;
  try {
    checkAccess(aSchema(permitted), document, operation, who, variables);
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

  it('asks of an interface what every type behind it permits', () => {
    expect(ask('{ named { title } }', interviewer)).toBe('may');
    expect(ask('{ named { title } }', null)).toContain('Sign in first');
    const narrowed = { ...declared, 'Person.title': HIRING };
    expect(ask('{ named { title } }', interviewer, {}, narrowed)).toBe(
      'Your access does not cover Person.title.',
    );
    expect(ask('{ named { ... on Application { title } } }', interviewer, {}, narrowed)).toBe('may');
  });

  describe('inside a union, asks of an interface what the types of the union permit', () => {
    const closed = { ...declared, 'Vault.title': HIRING };
    const refused = 'Your access does not cover Vault.title.';
    it.each([
      ['written out', '{ found { ... on Named { title } } }', 'may'],
      ['spread', '{ found { ...F } } fragment F on Named { title }', 'may'],
      ['where it could be any', '{ named { title } }', refused],
      [
        'where it could be any, by a fragment that began narrow',
        '{ found { ...F } named { ...F } } fragment F on Named { title }',
        refused,
      ],
      [
        'where it could be any, by a fragment that began wide',
        '{ named { ...F } found { ...F } } fragment F on Named { title }',
        refused,
      ],
      [
        'through a fragment inside another',
        '{ found { ...F } named { ...G } } fragment F on Named { ...G } fragment G on Named { title }',
        refused,
      ],
    ])('%s', (_where, source, answer) => expect(ask(source, interviewer, {}, closed)).toBe(answer));

    it('and refuses what a type of the union does not permit', () => {
      const narrow = { ...declared, 'Person.title': HIRING };
      expect(ask('{ found { ... on Named { title } } }', interviewer, {}, narrow)).toBe(
        'Your access does not cover Person.title.',
      );
    });
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
    expect(undeclaredAccess(aSchema(rest))).toEqual(['Query.version', 'Person.name', 'Person.title']);
  });
});
