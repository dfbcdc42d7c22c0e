import { Tag } from '../../../ui/tag';
import { aiPolicyName, questionKind } from '../words';
import type { Criterion } from './reading';

function Question({ question }: { question: Criterion['questions'][number] }) {
  return (
    <li className="aid">
      <p className="eyebrow">{questionKind(question.kind)}</p>
      <p className="strong">{question.ask}</p>
      <ul className="dashes">
        {question.probes.map((probe) => (
          <li key={probe}>{probe}</li>
        ))}
      </ul>
      <dl className="dl">
        <dt>Strong</dt>
        <dd>{question.strong}</dd>
        <dt>Weak</dt>
        <dd>{question.weak}</dd>
      </dl>
    </li>
  );
}

/** Listening aids: only anchors are rated. */
export function Questions({ criterion }: { criterion: Criterion }) {
  return (
    <section>
      <h3>Questions</h3>
      <ul className="aids">
        {criterion.questions.map((question) => (
          <Question key={question.id} question={question} />
        ))}
      </ul>
    </section>
  );
}

export function WorkSample({ criterion: { workSample } }: { criterion: Criterion }) {
  if (!workSample) return null;
  return (
    <section className="aid">
      <p className="eyebrow">Work sample</p>
      <h3 className="row tight">
        {workSample.title} <Tag>{workSample.minutes} minutes</Tag>{' '}
        <Tag>{aiPolicyName(workSample.aiPolicy)}</Tag>
      </h3>
      <dl className="dl">
        <dt>Brief</dt>
        <dd>{workSample.brief}</dd>
        <dt>To hand in</dt>
        <dd>{workSample.deliver}</dd>
        <dt>Look for</dt>
        <dd>{workSample.lookFor}</dd>
        <dt>Use of AI</dt>
        <dd>{workSample.aiUse}</dd>
      </dl>
    </section>
  );
}

export function Cautions({ criterion: { redFlags, fairUse } }: { criterion: Criterion }) {
  return (
    <div className="cols two">
      <section className="aid">
        <h3>Red flags</h3>
        <ul className="stack-2">
          {redFlags.map(({ id, text, jobReason }) => (
            <li key={id} className="sm">
              {text} <span className="dim">Why it matters in the job: {jobReason}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="aid">
        <h3>Fair use</h3>
        <ul className="stack-2">
          {fairUse.map((text) => (
            <li key={text} className="sm">
              {text}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
