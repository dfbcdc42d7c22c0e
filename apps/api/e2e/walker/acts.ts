import { aCardFor, anApplication, anInterview, type Asked, askedOf } from '../testing/hiring.js';
import type { Organization, Person } from '../testing/organization.js';
import type { PersonName } from './people.js';

export type People = Organization<PersonName>['people'];

export async function panel(people: People, application: string, stageId: string, ...names: PersonName[]) {
  const members = names.map((name) => people[name]);
  const interview = await anInterview(people.recruiter, application, { stageId, panel: members });
  return new Map<Person, Asked>(members.map((member) => [member, askedOf(interview, member)]));
}

export async function submitAll(
  asked: ReadonlyMap<Person, Asked>,
  ...levels: readonly (readonly (number | null)[])[]
) {
  for (const [place, [person, assignment]] of [...asked].entries())
    await person.change('submitScorecard', aCardFor(assignment, levels[place]), 'Scorecard { id }');
}

export const draft = (person: Person, asked: Asked) =>
  person.change(
    'saveRating',
    { assignmentId: asked.id, position: 0, revision: 0, level: 2, notObserved: false, text: 'not yet' },
    'DraftRating { revision }',
  );

export const note = (person: Person, applicationId: string) =>
  person.change('addDebriefNote', { applicationId, text: 'said' }, 'DebriefNote { id }');

export const decide = (person: Person, applicationId: string, outcome: string) =>
  person.change(
    'recordDecision',
    { applicationId, outcome, rationale: 'What decided it was the second interview.' },
    'Decision { id }',
  );

export async function apply(people: People, jobId: string): Promise<string> {
  return (await anApplication(people.recruiter, jobId)).id;
}

export async function revised(person: Person, kind: 'job' | 'application', id: string): Promise<number> {
  const document = `query ($id: ID!) { ${kind}(id: $id) { revision } }`;
  return (await person.read<Record<string, { revision: number }>>(document, { id }))[kind]?.revision ?? 0;
}

export function askedFrom(asked: ReadonlyMap<Person, Asked>, person: Person): Asked {
  const assignment = asked.get(person);
  if (!assignment) throw new Error('Nobody asked this person.');
  return assignment;
}
