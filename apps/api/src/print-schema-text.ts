import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { SLICES } from './app.module.js';
import { finishSchema, SCHEMA_OPTIONS } from './graphql/schema-options.js';

const providersOf = (slice: Type): Type[] => (Reflect.getMetadata('providers', slice) ?? []) as Type[];

/** The schema as the server builds it, without a database. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const resolvers = SLICES.flatMap(providersOf).filter(
      (provider) => typeof provider === 'function' && provider.name.endsWith('Resolver'),
    );
    return finishSchema(
      lexicographicSortSchema(await app.get(GraphQLSchemaFactory).create(resolvers, SCHEMA_OPTIONS)),
    );
  } finally {
    await app.close();
  }
}

/** The text of apps/api/schema.graphql. */
export const printSchemaText = async (): Promise<string> => `${printSchema(await buildSchema())}\n`;
