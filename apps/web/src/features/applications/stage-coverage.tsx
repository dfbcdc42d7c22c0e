import { Callout } from '../../ui/callout';
import { listText } from '../../ui/format';
import { Icon } from '../../ui/icon';
import { askedMembers, coverage } from './coverage';
import type { PanelMember } from './panel-field';
import type { Application, PlanStage } from './types';

interface StageCoverageProps {
  application: Application;
  stage: PlanStage;
  /** Who would be asked besides those who are. */
  panel: readonly PanelMember[];
}

/** What the stage covers and by whom, with this panel; and whether every criterion has its two raters then. */
export function StageCoverage({ application, stage, panel }: StageCoverageProps) {
  const positions = stage.criteria.map(({ position }) => position);
  const added = panel.map(({ name, shadow }) => ({ name, shadow, positions }));
  const criteria = application.criteria.map(({ criterion }) => criterion);
  const covers = coverage(criteria, [...askedMembers(application.interviews), ...added]);
  const here = covers.filter(({ criterion }) => positions.includes(criterion.position));
  const left = covers.filter(({ isCovered }) => !isCovered);
  return (
    <section className="stack-2" aria-label="Who covers what">
      <p className="label">Who covers what in {stage.title}</p>
      <ul className="covers">
        {here.map(({ criterion, raters, isCovered }) => (
          <li key={criterion.key} className={isCovered ? 'is-covered' : undefined}>
            <Icon name={isCovered ? 'check' : 'people'} />
            <span>{criterion.title}</span>
            <span className="faint">{raters.length > 0 ? listText(raters) : 'nobody yet'}</span>
          </li>
        ))}
      </ul>
      {left.length === 0 ? (
        <Callout tone="plain" icon="check" title="Every criterion has two raters." />
      ) : (
        <Callout tone="plain" title={leftTitle(left.length, covers.length)}>
          {listText(left.map(({ criterion }) => criterion.title))}.
        </Callout>
      )}
    </section>
  );
}

const leftTitle = (left: number, all: number): string =>
  left === all
    ? 'No criterion has two raters yet:'
    : `${left} of ${all} criteria still have fewer than two raters:`;
