/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a member may do. A member may hold several; rows are limited further by scope. */
export type Access =
  /** Members, the organization, rubrics; reads all applications and the audit log. */
  | 'ADMIN'
  /** Reads levels, rates and the audit log, without names. */
  | 'AUDITOR'
  /** Compares raters by their levels, without candidates or texts. */
  | 'CALIBRATION_LEAD'
  /** Rates the interviews assigned to them. */
  | 'INTERVIEWER'
  /** The hiring manager of their own jobs: reads and decides there. */
  | 'MANAGER'
  /** Runs jobs, candidates and interviews; reads everything that is released. */
  | 'RECRUITER';

/** What is wrong, for programs. Codes are added, never renamed or used for something else. */
export type ProblemCode =
  /** Something with the same identifying value is already there. */
  | 'ALREADY_EXISTS'
  /** The assignment was withdrawn. */
  | 'ASSIGNMENT_WITHDRAWN'
  /** The e-mail belongs to several organizations. */
  | 'CHOOSE_ORGANIZATION'
  /** A scored criterion would have fewer than two raters. */
  | 'CRITERION_UNCOVERED'
  /** The organization asks for evidence with every level. */
  | 'EVIDENCE_MISSING'
  /** Missing, too long or of the wrong form; the message says what would be accepted. */
  | 'INVALID_VALUE'
  /** The idempotency key succeeded before with other input. */
  | 'KEY_REUSED'
  /** Somebody else has to withdraw your assignment. */
  | 'OWN_ASSIGNMENT'
  /** A criterion that was asked for has neither a level nor "not observed". */
  | 'RATING_MISSING'
  /** A criterion is rated that the assignment does not ask for. */
  | 'RATING_NOT_ASKED'
  /** A decision needs its reasons in writing. */
  | 'RATIONALE_MISSING'
  /** The overall recommendation is missing. */
  | 'RECOMMENDATION_MISSING'
  /** The rubric breaks a rule of the format. */
  | 'RUBRIC_INVALID'
  /** The scorecard is submitted and does not change any more. */
  | 'SCORECARD_SUBMITTED'
  /** Wait as long as the message says. */
  | 'TOO_MANY_ATTEMPTS'
  /** The thing named is absent, or not yours to see. */
  | 'UNKNOWN_REFERENCE'
  /** E-mail and password do not belong together. */
  | 'WRONG_CREDENTIALS'
  /** The state of the thing does not allow this. */
  | 'WRONG_STATE';

/** A one-time link, and what its holder chooses. */
export type RedeemLinkInput = {
  /** With a set-up link only: where you will sign in with. */
  email?: string | null | undefined;
  /** With a set-up link only: your name. */
  name?: string | null | undefined;
  /** With a set-up link only: what to call the organization, at most 120 characters. */
  organizationName?: string | null | undefined;
  /** 12 to 200 characters; not your name or e-mail, and not what everybody tries first. */
  password: string;
  /** The `token` of the link. */
  token: string;
};

/** Who wants to sign in. */
export type SignInInput = {
  /** Upper and lower case are the same. */
  email: string;
  /** The organization that was chosen, when the answer before asked for one. */
  organizationId?: string | null | undefined;
  /** As it was chosen, to the letter. */
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