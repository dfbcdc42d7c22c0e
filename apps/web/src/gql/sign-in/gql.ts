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
    "fragment SignedInParts on SignedIn {\n  me {\n    access\n    member {\n      id\n      name\n      email\n    }\n    organization {\n      id\n      name\n      zone\n    }\n  }\n}\n\nfragment RejectedParts on Rejected {\n  problems {\n    code\n    message\n    path\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SignedInParts\n    ... on ChooseOrganization {\n      organizations {\n        id\n        name\n      }\n    }\n    ...RejectedParts\n  }\n}\n\nmutation RedeemLink($input: RedeemLinkInput!) {\n  redeemLink(input: $input) {\n    ...SignedInParts\n    ...RejectedParts\n  }\n}": typeof types.SignedInPartsFragmentDoc,
};
const documents: Documents = {
    "fragment SignedInParts on SignedIn {\n  me {\n    access\n    member {\n      id\n      name\n      email\n    }\n    organization {\n      id\n      name\n      zone\n    }\n  }\n}\n\nfragment RejectedParts on Rejected {\n  problems {\n    code\n    message\n    path\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SignedInParts\n    ... on ChooseOrganization {\n      organizations {\n        id\n        name\n      }\n    }\n    ...RejectedParts\n  }\n}\n\nmutation RedeemLink($input: RedeemLinkInput!) {\n  redeemLink(input: $input) {\n    ...SignedInParts\n    ...RejectedParts\n  }\n}": types.SignedInPartsFragmentDoc,
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
export function graphql(source: "fragment SignedInParts on SignedIn {\n  me {\n    access\n    member {\n      id\n      name\n      email\n    }\n    organization {\n      id\n      name\n      zone\n    }\n  }\n}\n\nfragment RejectedParts on Rejected {\n  problems {\n    code\n    message\n    path\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SignedInParts\n    ... on ChooseOrganization {\n      organizations {\n        id\n        name\n      }\n    }\n    ...RejectedParts\n  }\n}\n\nmutation RedeemLink($input: RedeemLinkInput!) {\n  redeemLink(input: $input) {\n    ...SignedInParts\n    ...RejectedParts\n  }\n}"): (typeof documents)["fragment SignedInParts on SignedIn {\n  me {\n    access\n    member {\n      id\n      name\n      email\n    }\n    organization {\n      id\n      name\n      zone\n    }\n  }\n}\n\nfragment RejectedParts on Rejected {\n  problems {\n    code\n    message\n    path\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SignedInParts\n    ... on ChooseOrganization {\n      organizations {\n        id\n        name\n      }\n    }\n    ...RejectedParts\n  }\n}\n\nmutation RedeemLink($input: RedeemLinkInput!) {\n  redeemLink(input: $input) {\n    ...SignedInParts\n    ...RejectedParts\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;