import { memo } from 'react';
import { Button } from '../../../ui/button';
import type { LevelOrN } from '../../../ui/level';
import { LevelPicker } from '../../../ui/level-picker';
import type { Problem } from '../../../ui/problems';
import { Tag } from '../../../ui/tag';
import type { CardCriterionFragment } from '../../../gql/scorecards/graphql';
import { levelOf, lineCount, type Answer } from '../draft/answer';
import { hasNoEvidence } from '../draft/progress';
import type { Choice, Stored } from '../draft/save-slot';
import { AnchorChoices } from './anchor-choices';
import { DisputeNotice } from './dispute-notice';
import { EvidenceField } from './evidence-field';

/** What a row asks of the card it stands on. */
export interface RowActions {
  rate: (place: number, level: LevelOrN) => void;
  write: (place: number, text: string) => void;
  open: (place: number) => void;
  settle: (place: number, choice: Choice) => void;
  foldAnchors: () => void;
  sendNow: () => void;
}

interface CriterionRowProps {
  criterion: CardCriterionFragment;
  place: number;
  answer: Answer;
  dispute: Stored | undefined;
  problems: readonly Problem[];
  isHere: boolean;
  showsAnchors: boolean;
  actions: RowActions;
}

const NONE: readonly Problem[] = [];
const isAboutText = (problem: Problem): boolean =>
  ['text', 'evidence'].includes(String(Array.isArray(problem.path) ? problem.path.at(-1) : problem.path));

const filed = (text: string): string => {
  const lines = lineCount(text);
  return lines === 1 ? '1 line' : `${lines} lines`;
};

/** In one line what stands here: the words of the chosen level, so that a row is checked without opening it. */
const standingLine = (criterion: CardCriterionFragment, answer: Answer): string => {
  if (answer.notObserved) return answer.text.trim() ? `Not observed: ${answer.text}` : 'Not observed';
  const anchor = criterion.anchors.find(({ level }) => level === answer.level);
  if (anchor) return anchor.text;
  return lineCount(answer.text) > 0 ? `${filed(answer.text)} filed, not rated yet` : 'Not rated yet';
};

function Standing({ answer }: { answer: Answer }) {
  if (hasNoEvidence(answer)) return <Tag tone="wait">No evidence</Tag>;
  if (answer.level === null) return <span />;
  return <span className="xs faint nb">{filed(answer.text)}</span>;
}

function OpenRow({ criterion, place, answer, showsAnchors, problems, actions }: CriterionRowProps) {
  return (
    <div className="cr-open">
      {showsAnchors && (
        <AnchorChoices
          label={`Behavioural anchors of ${criterion.title}`}
          anchors={criterion.anchors}
          value={levelOf(answer)}
          onChange={(level) => actions.rate(place, level)}
        />
      )}
      <EvidenceField
        title={criterion.title}
        answer={answer}
        problems={problems.filter(isAboutText)}
        onText={(text) => actions.write(place, text)}
        onBlur={actions.sendNow}
        actions={
          <Button size="small" variant="quiet" shortcut="a" onPress={actions.foldAnchors}>
            {showsAnchors ? 'Hide anchors' : 'Show anchors'}
          </Button>
        }
      />
    </div>
  );
}

export const CriterionRow = memo(function CriterionRow(props: CriterionRowProps) {
  const { criterion, place, answer, dispute, problems = NONE, isHere, actions } = props;
  const elsewhere = isHere ? problems.filter((problem) => !isAboutText(problem)) : problems;
  return (
    <li className={isHere ? 'cr here' : 'cr'} aria-current={isHere ? 'step' : undefined} data-place={place}>
      <div className="cr-line">
        <span className="cn">{place + 1}</span>
        <div className="ct">
          <h3>
            <button type="button" aria-expanded={isHere} onClick={() => actions.open(place)}>
              {criterion.title}
            </button>
          </h3>
          <p className={isHere ? 'xs dim' : 'xs dim clip'}>
            {isHere ? criterion.definition : standingLine(criterion, answer)}
          </p>
        </div>
        {!isHere && <Standing answer={answer} />}
        <LevelPicker
          label={`Level for ${criterion.title}`}
          value={levelOf(answer)}
          anchors={criterion.anchors.map(({ text }) => text)}
          onChange={(level) => actions.rate(place, level)}
        />
      </div>
      {elsewhere.map((problem) => (
        <p key={problem.message} className="cr-problem">
          {problem.message}
        </p>
      ))}
      {dispute && (
        <div className="cr-open">
          <DisputeNotice
            position={criterion.position}
            mine={answer}
            theirs={dispute}
            onSettle={(choice) => actions.settle(place, choice)}
          />
        </div>
      )}
      {isHere && <OpenRow {...props} />}
    </li>
  );
});
