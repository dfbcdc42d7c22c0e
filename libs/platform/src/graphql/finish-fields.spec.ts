import { encodeId, newId } from '@plumbline/kernel';
import { buildSchema, graphql, type GraphQLObjectType } from 'graphql';
import { finishFields } from './finish-fields.js';
import { ID_KIND } from './permits.js';

const SCHEMA = 'type Query { job: Job } type Job { id: ID count: Int team: [Job!] }';

const ask = async (source: string, job: object): Promise<unknown> => {
  const schema = buildSchema(SCHEMA);
  const type = schema.getType('Job') as GraphQLObjectType;
  type.extensions = { [ID_KIND]: 'job' };
  // as Nest resolves a field of its own
  for (const field of Object.values(type.getFields()))
    field.resolve = (row: Record<string, unknown>) => row[field.name];
  const { data, errors } = await graphql({ schema: finishFields(schema), source, rootValue: { job } });
  expect(errors).toBeUndefined();
  return data;
};

describe('the fields of a finished schema', () => {
  it('show the public form of a row’s UUID', async () => {
    const id = newId();
    expect(await ask('{ job { id } }', { id })).toEqual({ job: { id: encodeId('job', id) } });
  });

  it('look up what a row holds as a function, where it is asked for', async () => {
    const asked: string[] = [];
    const row = {
      size: 3,
      async count() {
        asked.push('count');
        return this.size;
      },
      team: () => [{ count: () => 0 }, { count: 7 }],
    };
    expect(await ask('{ job { team { count } } }', row)).toEqual({
      job: { team: [{ count: 0 }, { count: 7 }] },
    });
    expect(asked).toEqual([]);
    expect(await ask('{ job { count } }', row)).toEqual({ job: { count: 3 } });
    expect(asked).toEqual(['count']);
  });

  it('leave the schema’s description of itself alone', async () => {
    expect(await ask('{ __schema { queryType { name } } }', {})).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
  });
});
