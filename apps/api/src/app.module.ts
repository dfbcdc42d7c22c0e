import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ASSESSMENTS_ENTITIES, AssessmentsModule } from '@plumbline/assessments';
import { AuditModule } from '@plumbline/audit';
import { HIRING_ENTITIES, HiringModule } from '@plumbline/hiring';
import { Authenticator, IDENTITY_ENTITIES, IdentityModule } from '@plumbline/identity';
import { Database, PlatformModule } from '@plumbline/platform';
import { RUBRICS_ENTITIES, RubricsModule } from '@plumbline/rubrics';
import type { ApiOptions } from './api-options.js';
import { operationGuard } from './graphql/operation-guard.js';
import { requestContext } from './graphql/request-context.js';
import { finishSchema, SCHEMA_OPTIONS } from './graphql/schema-options.js';
import { shownError } from './graphql/shown-error.js';
import { statusCode } from './graphql/status-code.js';
import { NewOrganizations } from './new-organizations.js';

const ENTITIES = [...IDENTITY_ENTITIES, ...RUBRICS_ENTITIES, ...HIRING_ENTITIES, ...ASSESSMENTS_ENTITIES];

/** The slices of the product, lowest first. */
export const SLICES = [IdentityModule, RubricsModule, HiringModule, AssessmentsModule];

const databaseModule = ({ databaseUrl, connections = 10 }: ApiOptions): DynamicModule =>
  TypeOrmModule.forRoot({
    type: 'postgres',
    url: databaseUrl,
    applicationName: 'plumbline api',
    entities: ENTITIES,
    synchronize: false,
    retryAttempts: 0,
    poolErrorHandler: () => undefined, // an idle connection broke: the pool opens another when one is needed
    extra: { max: connections, connectionTimeoutMillis: 3000, keepAlive: true },
  });

const graphqlModule = (options: ApiOptions): DynamicModule =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [IdentityModule],
    inject: [Authenticator, Database],
    useFactory: (authenticator: Authenticator, database: Database): Omit<ApolloDriverConfig, 'driver'> => ({
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      buildSchemaOptions: SCHEMA_OPTIONS,
      transformSchema: finishSchema,
      context: requestContext(authenticator, database),
      plugins: [operationGuard, statusCode, ApolloServerPluginCacheControlDisabled()],
      formatError: shownError,
      introspection: options.introspection ?? false,
      hideSchemaDetailsFromClientErrors: !(options.introspection ?? false),
      csrfPrevention: false, // ours stands in request-guards: it looks at the cookie, not at the content type
      persistedQueries: false,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      graphiql: false,
    }),
  });

@Module({})
export class AppModule {
  static with(options: ApiOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        databaseModule(options),
        PlatformModule.with(options.secret),
        AuditModule,
        ...SLICES,
        graphqlModule(options),
      ],
      providers: [NewOrganizations],
    };
  }
}
