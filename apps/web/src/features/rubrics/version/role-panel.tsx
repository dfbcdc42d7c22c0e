import type { VersionPartsFragment } from '../../../gql/rubrics/graphql';
import { listText } from '../../../ui/format';
import { Panel } from '../../../ui/panel';

type Role = VersionPartsFragment['role'];

function Tasks({ tasks }: Pick<Role, 'tasks'>) {
  return (
    <section>
      <h3>Tasks of the job</h3>
      <ul className="dashes sm">
        {tasks.map(({ id, text, frequency }) => (
          <li key={id}>
            {text}
            {frequency && <span className="faint"> ({frequency})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function NotNeeded({ notNeeded }: Pick<Role, 'notNeeded'>) {
  return (
    <section>
      <h3>Not needed</h3>
      <p className="xs faint">Candidates are told.</p>
      <ul className="stack-2">
        {notNeeded.map(({ id, text, why }) => (
          <li key={id} className="sm">
            <b>{text}</b> <span className="dim">{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The job as it was when the version was published. */
export function RolePanel({ role }: { role: Role }) {
  return (
    <Panel id="about-role" title="The role" sentence={role.title} padded>
      <div className="stack-4">
        <div className="stack-2">
          <p>{role.summary}</p>
          <p>{role.mission}</p>
          {role.aliases.length > 0 && <p className="sm dim">Also called {listText(role.aliases)}.</p>}
        </div>
        <div className="cols two">
          <Tasks tasks={role.tasks} />
          <NotNeeded notNeeded={role.notNeeded} />
        </div>
      </div>
    </Panel>
  );
}
