import { getNamedType, type GraphQLNamedType, type GraphQLSchema, isObjectType } from 'graphql';

type Answer = unknown;

/** `Type.field` for every field of every object type that an answer can hold. */
export const fieldsOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );

/** Remembers which fields were ever answered with something: not null, and no empty list. */
export class Sightings {
  private readonly seen = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {}

  add(type: GraphQLNamedType, answer: Answer): void {
    if (Array.isArray(answer)) {
      for (const one of answer) this.add(type, one);
      return;
    }
    if (answer === null || typeof answer !== 'object') return;
    const row = answer as Readonly<Record<string, unknown>>;
    const actual = typeof row['__typename'] === 'string' ? this.schema.getType(row['__typename']) : type;
    if (!isObjectType(actual)) return;
    for (const [name, value] of Object.entries(row)) this.addField(actual, name, value);
  }

  private addField(type: GraphQLNamedType, name: string, value: unknown): void {
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (!field || value === null || (Array.isArray(value) && value.length === 0)) return;
    this.seen.add(`${type.name}.${name}`);
    this.add(getNamedType(field.type), value);
  }

  /** Fields of the schema that nobody was ever answered with. */
  unseen(): string[] {
    return fieldsOf(this.schema).filter((field) => !this.seen.has(field));
  }
}
