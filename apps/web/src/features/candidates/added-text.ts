import type { Outcome } from '../../app/outcome';

/** What to say once a person is entered, whatever came of their application. */
export function addedText(name: string, application?: Outcome<{ job: { title: string } }>): string {
  switch (application?.kind) {
    case undefined:
      return `${name} is added.`;
    case 'done':
      return `${name} is added and applies for ${application.value.job.title}.`;
    case 'refused':
      return `${name} is added. The application was refused: ${application.problems.map(({ message }) => message).join(' ')}`;
    default:
      return `${name} is added. The application was not, try it again from here.`;
  }
}
