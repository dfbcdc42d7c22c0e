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
    "fragment MemberParts on Member {\n  id\n  name\n  email\n  access\n  active\n  createdAt\n  revision\n}\n\nfragment RefusalParts on Rejected {\n  problems {\n    code\n    message\n    path\n  }\n}\n\nfragment ConflictParts on Conflict {\n  revision\n  values {\n    field\n    value\n  }\n}\n\nquery MembersPage($first: Int, $last: Int, $after: String, $before: String, $active: Boolean, $search: String) {\n  members(\n    first: $first\n    last: $last\n    after: $after\n    before: $before\n    active: $active\n    search: $search\n  ) {\n    totalCount\n    nodes {\n      ...MemberParts\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n  admins: members(first: 2, active: true, access: ADMIN) {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nmutation InviteMember($input: InviteMemberInput!) {\n  inviteMember(input: $input) {\n    ... on MemberInvited {\n      link\n      member {\n        ...MemberParts\n      }\n    }\n    ...RefusalParts\n    ...ConflictParts\n  }\n}\n\nmutation UpdateMember($input: UpdateMemberInput!) {\n  updateMember(input: $input) {\n    ...MemberParts\n    ...RefusalParts\n    ...ConflictParts\n  }\n}\n\nmutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    ... on MemberInvited {\n      link\n      member {\n        ...MemberParts\n      }\n    }\n    ...RefusalParts\n    ...ConflictParts\n  }\n}": typeof types.MemberPartsFragmentDoc,
};
const documents: Documents = {
    "fragment MemberParts on Member {\n  id\n  name\n  email\n  access\n  active\n  createdAt\n  revision\n}\n\nfragment RefusalParts on Rejected {\n  problems {\n    code\n    message\n    path\n  }\n}\n\nfragment ConflictParts on Conflict {\n  revision\n  values {\n    field\n    value\n  }\n}\n\nquery MembersPage($first: Int, $last: Int, $after: String, $before: String, $active: Boolean, $search: String) {\n  members(\n    first: $first\n    last: $last\n    after: $after\n    before: $before\n    active: $active\n    search: $search\n  ) {\n    totalCount\n    nodes {\n      ...MemberParts\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n  admins: members(first: 2, active: true, access: ADMIN) {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nmutation InviteMember($input: InviteMemberInput!) {\n  inviteMember(input: $input) {\n    ... on MemberInvited {\n      link\n      member {\n        ...MemberParts\n      }\n    }\n    ...RefusalParts\n    ...ConflictParts\n  }\n}\n\nmutation UpdateMember($input: UpdateMemberInput!) {\n  updateMember(input: $input) {\n    ...MemberParts\n    ...RefusalParts\n    ...ConflictParts\n  }\n}\n\nmutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    ... on MemberInvited {\n      link\n      member {\n        ...MemberParts\n      }\n    }\n    ...RefusalParts\n    ...ConflictParts\n  }\n}": types.MemberPartsFragmentDoc,
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
export function graphql(source: "fragment MemberParts on Member {\n  id\n  name\n  email\n  access\n  active\n  createdAt\n  revision\n}\n\nfragment RefusalParts on Rejected {\n  problems {\n    code\n    message\n    path\n  }\n}\n\nfragment ConflictParts on Conflict {\n  revision\n  values {\n    field\n    value\n  }\n}\n\nquery MembersPage($first: Int, $last: Int, $after: String, $before: String, $active: Boolean, $search: String) {\n  members(\n    first: $first\n    last: $last\n    after: $after\n    before: $before\n    active: $active\n    search: $search\n  ) {\n    totalCount\n    nodes {\n      ...MemberParts\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n  admins: members(first: 2, active: true, access: ADMIN) {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nmutation InviteMember($input: InviteMemberInput!) {\n  inviteMember(input: $input) {\n    ... on MemberInvited {\n      link\n      member {\n        ...MemberParts\n      }\n    }\n    ...RefusalParts\n    ...ConflictParts\n  }\n}\n\nmutation UpdateMember($input: UpdateMemberInput!) {\n  updateMember(input: $input) {\n    ...MemberParts\n    ...RefusalParts\n    ...ConflictParts\n  }\n}\n\nmutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    ... on MemberInvited {\n      link\n      member {\n        ...MemberParts\n      }\n    }\n    ...RefusalParts\n    ...ConflictParts\n  }\n}"): (typeof documents)["fragment MemberParts on Member {\n  id\n  name\n  email\n  access\n  active\n  createdAt\n  revision\n}\n\nfragment RefusalParts on Rejected {\n  problems {\n    code\n    message\n    path\n  }\n}\n\nfragment ConflictParts on Conflict {\n  revision\n  values {\n    field\n    value\n  }\n}\n\nquery MembersPage($first: Int, $last: Int, $after: String, $before: String, $active: Boolean, $search: String) {\n  members(\n    first: $first\n    last: $last\n    after: $after\n    before: $before\n    active: $active\n    search: $search\n  ) {\n    totalCount\n    nodes {\n      ...MemberParts\n    }\n    pageInfo {\n      hasNextPage\n      hasPreviousPage\n      startCursor\n      endCursor\n    }\n  }\n  admins: members(first: 2, active: true, access: ADMIN) {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nmutation InviteMember($input: InviteMemberInput!) {\n  inviteMember(input: $input) {\n    ... on MemberInvited {\n      link\n      member {\n        ...MemberParts\n      }\n    }\n    ...RefusalParts\n    ...ConflictParts\n  }\n}\n\nmutation UpdateMember($input: UpdateMemberInput!) {\n  updateMember(input: $input) {\n    ...MemberParts\n    ...RefusalParts\n    ...ConflictParts\n  }\n}\n\nmutation ResetPassword($input: ResetPasswordInput!) {\n  resetPassword(input: $input) {\n    ... on MemberInvited {\n      link\n      member {\n        ...MemberParts\n      }\n    }\n    ...RefusalParts\n    ...ConflictParts\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;