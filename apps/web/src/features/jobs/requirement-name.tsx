import type { Requirement } from '../../gql/jobs/graphql';
import { requirementWord } from './job-words';

/** A must-have is set strong: it is a gate, and the others are not. */
export function RequirementName({ requirement }: { requirement: Requirement }) {
  return <span className={requirement === 'MUST' ? 'strong' : 'dim'}>{requirementWord(requirement)}</span>;
}
