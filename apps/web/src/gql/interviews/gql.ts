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
    "fragment InterviewRow on Assignment {\n  id\n  state\n  round\n  roundState\n  dueAt\n  submittedAt\n  shadow\n  criteria {\n    key\n    position\n  }\n  interview {\n    id\n    scheduledAt\n    minutes\n    state\n    stage {\n      id\n      title\n    }\n    assignments {\n      id\n      state\n      shadow\n      member {\n        id\n        name\n      }\n    }\n  }\n  application {\n    id\n    candidate {\n      id\n      fullName\n    }\n    job {\n      id\n      title\n      seniority\n      placementTitle\n    }\n  }\n}\n\nfragment OwedRow on Assignment {\n  ...InterviewRow\n  draft {\n    position\n    level\n    notObserved\n  }\n}\n\nfragment SubmittedRow on Assignment {\n  ...InterviewRow\n  scorecard {\n    id\n    late\n    ratings {\n      notObserved\n    }\n  }\n  application {\n    id\n    rounds {\n      number\n      state\n      opensAt\n      assignments {\n        id\n        state\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nquery MyInterviews {\n  owed: myAssignments(first: 100, filter: OWED) {\n    nodes {\n      ...OwedRow\n    }\n  }\n  submitted: myAssignments(last: 10, filter: SUBMITTED) {\n    nodes {\n      ...SubmittedRow\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n}\n\nquery EarlierSubmitted($before: String!) {\n  myAssignments(last: 20, before: $before, filter: SUBMITTED) {\n    nodes {\n      ...SubmittedRow\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n}": typeof types.InterviewRowFragmentDoc,
};
const documents: Documents = {
    "fragment InterviewRow on Assignment {\n  id\n  state\n  round\n  roundState\n  dueAt\n  submittedAt\n  shadow\n  criteria {\n    key\n    position\n  }\n  interview {\n    id\n    scheduledAt\n    minutes\n    state\n    stage {\n      id\n      title\n    }\n    assignments {\n      id\n      state\n      shadow\n      member {\n        id\n        name\n      }\n    }\n  }\n  application {\n    id\n    candidate {\n      id\n      fullName\n    }\n    job {\n      id\n      title\n      seniority\n      placementTitle\n    }\n  }\n}\n\nfragment OwedRow on Assignment {\n  ...InterviewRow\n  draft {\n    position\n    level\n    notObserved\n  }\n}\n\nfragment SubmittedRow on Assignment {\n  ...InterviewRow\n  scorecard {\n    id\n    late\n    ratings {\n      notObserved\n    }\n  }\n  application {\n    id\n    rounds {\n      number\n      state\n      opensAt\n      assignments {\n        id\n        state\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nquery MyInterviews {\n  owed: myAssignments(first: 100, filter: OWED) {\n    nodes {\n      ...OwedRow\n    }\n  }\n  submitted: myAssignments(last: 10, filter: SUBMITTED) {\n    nodes {\n      ...SubmittedRow\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n}\n\nquery EarlierSubmitted($before: String!) {\n  myAssignments(last: 20, before: $before, filter: SUBMITTED) {\n    nodes {\n      ...SubmittedRow\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n}": types.InterviewRowFragmentDoc,
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
export function graphql(source: "fragment InterviewRow on Assignment {\n  id\n  state\n  round\n  roundState\n  dueAt\n  submittedAt\n  shadow\n  criteria {\n    key\n    position\n  }\n  interview {\n    id\n    scheduledAt\n    minutes\n    state\n    stage {\n      id\n      title\n    }\n    assignments {\n      id\n      state\n      shadow\n      member {\n        id\n        name\n      }\n    }\n  }\n  application {\n    id\n    candidate {\n      id\n      fullName\n    }\n    job {\n      id\n      title\n      seniority\n      placementTitle\n    }\n  }\n}\n\nfragment OwedRow on Assignment {\n  ...InterviewRow\n  draft {\n    position\n    level\n    notObserved\n  }\n}\n\nfragment SubmittedRow on Assignment {\n  ...InterviewRow\n  scorecard {\n    id\n    late\n    ratings {\n      notObserved\n    }\n  }\n  application {\n    id\n    rounds {\n      number\n      state\n      opensAt\n      assignments {\n        id\n        state\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nquery MyInterviews {\n  owed: myAssignments(first: 100, filter: OWED) {\n    nodes {\n      ...OwedRow\n    }\n  }\n  submitted: myAssignments(last: 10, filter: SUBMITTED) {\n    nodes {\n      ...SubmittedRow\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n}\n\nquery EarlierSubmitted($before: String!) {\n  myAssignments(last: 20, before: $before, filter: SUBMITTED) {\n    nodes {\n      ...SubmittedRow\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n}"): (typeof documents)["fragment InterviewRow on Assignment {\n  id\n  state\n  round\n  roundState\n  dueAt\n  submittedAt\n  shadow\n  criteria {\n    key\n    position\n  }\n  interview {\n    id\n    scheduledAt\n    minutes\n    state\n    stage {\n      id\n      title\n    }\n    assignments {\n      id\n      state\n      shadow\n      member {\n        id\n        name\n      }\n    }\n  }\n  application {\n    id\n    candidate {\n      id\n      fullName\n    }\n    job {\n      id\n      title\n      seniority\n      placementTitle\n    }\n  }\n}\n\nfragment OwedRow on Assignment {\n  ...InterviewRow\n  draft {\n    position\n    level\n    notObserved\n  }\n}\n\nfragment SubmittedRow on Assignment {\n  ...InterviewRow\n  scorecard {\n    id\n    late\n    ratings {\n      notObserved\n    }\n  }\n  application {\n    id\n    rounds {\n      number\n      state\n      opensAt\n      assignments {\n        id\n        state\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nquery MyInterviews {\n  owed: myAssignments(first: 100, filter: OWED) {\n    nodes {\n      ...OwedRow\n    }\n  }\n  submitted: myAssignments(last: 10, filter: SUBMITTED) {\n    nodes {\n      ...SubmittedRow\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n}\n\nquery EarlierSubmitted($before: String!) {\n  myAssignments(last: 20, before: $before, filter: SUBMITTED) {\n    nodes {\n      ...SubmittedRow\n    }\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;