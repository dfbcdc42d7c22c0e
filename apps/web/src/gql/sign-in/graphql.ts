/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Access =
  | 'ADMIN'
  | 'AUDITOR'
  | 'CALIBRATION_LEAD'
  | 'INTERVIEWER'
  | 'MANAGER'
  | 'RECRUITER';

export type ProblemCode =
  | 'ALREADY_EXISTS'
  | 'ASSIGNMENT_WITHDRAWN'
  | 'CHOOSE_ORGANIZATION'
  | 'CRITERION_UNCOVERED'
  | 'EVIDENCE_MISSING'
  | 'INVALID_VALUE'
  | 'KEY_REUSED'
  | 'OWN_ASSIGNMENT'
  | 'RATING_MISSING'
  | 'RATING_NOT_ASKED'
  | 'RATIONALE_MISSING'
  | 'RECOMMENDATION_MISSING'
  | 'RUBRIC_INVALID'
  | 'SCORECARD_SUBMITTED'
  | 'TOO_MANY_ATTEMPTS'
  | 'UNKNOWN_REFERENCE'
  | 'WRONG_CREDENTIALS'
  | 'WRONG_STATE';

export type RedeemLinkInput = {
  email?: string | null | undefined;
  name?: string | null | undefined;
  /** With a set-up link only: */
  organizationName?: string | null | undefined;
  password: string;
  token: string;
};

export type SignInInput = {
  email: string;
  organizationId?: string | null | undefined;
  password: string;
};

export type SignedInPartsFragment = { __typename: 'SignedIn', me: { __typename: 'Me', access: Array<Access>, member: { __typename: 'Member', id: string, name: string, email: string }, organization: { __typename: 'Organization', id: string, name: string, zone: string } } };

export type RejectedPartsFragment = { __typename: 'Rejected', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'ChooseOrganization', organizations: Array<{ __typename: 'OrganizationChoice', id: string, name: string }> }
    | { __typename: 'Rejected', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> }> }
    | { __typename: 'SignedIn', me: { __typename: 'Me', access: Array<Access>, member: { __typename: 'Member', id: string, name: string, email: string }, organization: { __typename: 'Organization', id: string, name: string, zone: string } } }
   };

export type RedeemLinkMutationVariables = Exact<{
  input: RedeemLinkInput;
}>;


export type RedeemLinkMutation = { redeemLink:
    | { __typename: 'Rejected', problems: Array<{ __typename: 'Problem', code: ProblemCode, message: string, path: Array<string> }> }
    | { __typename: 'SignedIn', me: { __typename: 'Me', access: Array<Access>, member: { __typename: 'Member', id: string, name: string, email: string }, organization: { __typename: 'Organization', id: string, name: string, zone: string } } }
   };

export const SignedInPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}}]}}]}}]} as unknown as DocumentNode<SignedInPartsFragment, unknown>;
export const RejectedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RejectedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<RejectedPartsFragment, unknown>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedInParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseOrganization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RejectedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RejectedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const RedeemLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeemLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeemLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeemLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignedInParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RejectedParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignedInParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RejectedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rejected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<RedeemLinkMutation, RedeemLinkMutationVariables>;