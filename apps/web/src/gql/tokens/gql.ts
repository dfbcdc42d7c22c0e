/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment TokenParts on ApiToken {\n  id\n  name\n  access\n  createdAt\n  expiresAt\n  lastUsedAt\n  revokedAt\n}\n\nfragment TokensRefusal on Rejected {\n  problems {\n    code\n    message\n    path\n  }\n}\n\nfragment TokensConflict on Conflict {\n  revision\n  values {\n    field\n    value\n  }\n}\n\nquery TokensPage {\n  apiTokens {\n    ...TokenParts\n  }\n}\n\nmutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    ... on ApiTokenCreated {\n      secret\n      apiToken {\n        ...TokenParts\n      }\n    }\n    ...TokensRefusal\n    ...TokensConflict\n  }\n}\n\nmutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    ...TokenParts\n    ...TokensRefusal\n    ...TokensConflict\n  }\n}": typeof types.TokenPartsFragmentDoc,
};
const documents: Documents = {
    "fragment TokenParts on ApiToken {\n  id\n  name\n  access\n  createdAt\n  expiresAt\n  lastUsedAt\n  revokedAt\n}\n\nfragment TokensRefusal on Rejected {\n  problems {\n    code\n    message\n    path\n  }\n}\n\nfragment TokensConflict on Conflict {\n  revision\n  values {\n    field\n    value\n  }\n}\n\nquery TokensPage {\n  apiTokens {\n    ...TokenParts\n  }\n}\n\nmutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    ... on ApiTokenCreated {\n      secret\n      apiToken {\n        ...TokenParts\n      }\n    }\n    ...TokensRefusal\n    ...TokensConflict\n  }\n}\n\nmutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    ...TokenParts\n    ...TokensRefusal\n    ...TokensConflict\n  }\n}": types.TokenPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TokenParts on ApiToken {\n  id\n  name\n  access\n  createdAt\n  expiresAt\n  lastUsedAt\n  revokedAt\n}\n\nfragment TokensRefusal on Rejected {\n  problems {\n    code\n    message\n    path\n  }\n}\n\nfragment TokensConflict on Conflict {\n  revision\n  values {\n    field\n    value\n  }\n}\n\nquery TokensPage {\n  apiTokens {\n    ...TokenParts\n  }\n}\n\nmutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    ... on ApiTokenCreated {\n      secret\n      apiToken {\n        ...TokenParts\n      }\n    }\n    ...TokensRefusal\n    ...TokensConflict\n  }\n}\n\nmutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    ...TokenParts\n    ...TokensRefusal\n    ...TokensConflict\n  }\n}"): (typeof documents)["fragment TokenParts on ApiToken {\n  id\n  name\n  access\n  createdAt\n  expiresAt\n  lastUsedAt\n  revokedAt\n}\n\nfragment TokensRefusal on Rejected {\n  problems {\n    code\n    message\n    path\n  }\n}\n\nfragment TokensConflict on Conflict {\n  revision\n  values {\n    field\n    value\n  }\n}\n\nquery TokensPage {\n  apiTokens {\n    ...TokenParts\n  }\n}\n\nmutation CreateApiToken($input: CreateApiTokenInput!) {\n  createApiToken(input: $input) {\n    ... on ApiTokenCreated {\n      secret\n      apiToken {\n        ...TokenParts\n      }\n    }\n    ...TokensRefusal\n    ...TokensConflict\n  }\n}\n\nmutation RevokeApiToken($input: RevokeApiTokenInput!) {\n  revokeApiToken(input: $input) {\n    ...TokenParts\n    ...TokensRefusal\n    ...TokensConflict\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;