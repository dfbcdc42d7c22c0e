/** Every code a client may branch on. Codes are public API: add freely, never rename or reuse. */
export enum ProblemCode {
  /** A value is missing, too long or of the wrong form; the message says what would be accepted. */
  INVALID_VALUE = 'INVALID_VALUE',
  /** Something with the same identifying value is already there. */
  ALREADY_EXISTS = 'ALREADY_EXISTS',
  /** The thing named by the input is absent, or not yours to see. */
  UNKNOWN_REFERENCE = 'UNKNOWN_REFERENCE',
  /** The state of the thing does not allow this act. */
  WRONG_STATE = 'WRONG_STATE',
  /** The idempotency key succeeded before with other input. */
  KEY_REUSED = 'KEY_REUSED',
  WRONG_CREDENTIALS = 'WRONG_CREDENTIALS',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
  /** The e-mail belongs to several organizations: choose one of those named. */
  CHOOSE_ORGANIZATION = 'CHOOSE_ORGANIZATION',
  RUBRIC_INVALID = 'RUBRIC_INVALID',
  /** A scored criterion would be rated by fewer than two people. */
  CRITERION_UNCOVERED = 'CRITERION_UNCOVERED',
  RATING_MISSING = 'RATING_MISSING',
  RATING_NOT_ASKED = 'RATING_NOT_ASKED',
  EVIDENCE_MISSING = 'EVIDENCE_MISSING',
  RECOMMENDATION_MISSING = 'RECOMMENDATION_MISSING',
  SCORECARD_SUBMITTED = 'SCORECARD_SUBMITTED',
  ASSIGNMENT_WITHDRAWN = 'ASSIGNMENT_WITHDRAWN',
  /** A member may not withdraw an assignment of their own. */
  OWN_ASSIGNMENT = 'OWN_ASSIGNMENT',
  RATIONALE_MISSING = 'RATIONALE_MISSING',
}
