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
    "fragment MeParts on Me {\n  access\n  member {\n    id\n    name\n    email\n  }\n  organization {\n    id\n    name\n    zone\n  }\n}\n\nquery Me {\n  me {\n    ...MeParts\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ok\n  }\n}": typeof types.MePartsFragmentDoc,
    "query JumpJobs {\n  jobs(first: 100) {\n    nodes {\n      id\n      title\n      placementTitle\n      seniority\n      state\n    }\n  }\n}\n\nquery JumpCandidates($search: String!) {\n  candidates(first: 8, search: $search) {\n    nodes {\n      id\n      fullName\n    }\n  }\n}": typeof types.JumpJobsDocument,
    "query OwedCount {\n  myAssignments(first: 1, filter: OWED) {\n    totalCount\n  }\n}": typeof types.OwedCountDocument,
};
const documents: Documents = {
    "fragment MeParts on Me {\n  access\n  member {\n    id\n    name\n    email\n  }\n  organization {\n    id\n    name\n    zone\n  }\n}\n\nquery Me {\n  me {\n    ...MeParts\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ok\n  }\n}": types.MePartsFragmentDoc,
    "query JumpJobs {\n  jobs(first: 100) {\n    nodes {\n      id\n      title\n      placementTitle\n      seniority\n      state\n    }\n  }\n}\n\nquery JumpCandidates($search: String!) {\n  candidates(first: 8, search: $search) {\n    nodes {\n      id\n      fullName\n    }\n  }\n}": types.JumpJobsDocument,
    "query OwedCount {\n  myAssignments(first: 1, filter: OWED) {\n    totalCount\n  }\n}": types.OwedCountDocument,
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
export function graphql(source: "fragment MeParts on Me {\n  access\n  member {\n    id\n    name\n    email\n  }\n  organization {\n    id\n    name\n    zone\n  }\n}\n\nquery Me {\n  me {\n    ...MeParts\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ok\n  }\n}"): (typeof documents)["fragment MeParts on Me {\n  access\n  member {\n    id\n    name\n    email\n  }\n  organization {\n    id\n    name\n    zone\n  }\n}\n\nquery Me {\n  me {\n    ...MeParts\n  }\n}\n\nmutation SignOut {\n  signOut {\n    ok\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query JumpJobs {\n  jobs(first: 100) {\n    nodes {\n      id\n      title\n      placementTitle\n      seniority\n      state\n    }\n  }\n}\n\nquery JumpCandidates($search: String!) {\n  candidates(first: 8, search: $search) {\n    nodes {\n      id\n      fullName\n    }\n  }\n}"): (typeof documents)["query JumpJobs {\n  jobs(first: 100) {\n    nodes {\n      id\n      title\n      placementTitle\n      seniority\n      state\n    }\n  }\n}\n\nquery JumpCandidates($search: String!) {\n  candidates(first: 8, search: $search) {\n    nodes {\n      id\n      fullName\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwedCount {\n  myAssignments(first: 1, filter: OWED) {\n    totalCount\n  }\n}"): (typeof documents)["query OwedCount {\n  myAssignments(first: 1, filter: OWED) {\n    totalCount\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;