import { memo } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Kbd } from '../../../ui/kbd';
import { isLevel } from '../../../ui/level';
import type { Problem } from '../../../ui/problems';
import { OVERALL, type Answer } from '../draft/answer';
import type { Stored } from '../draft/save-slot';
import { RECOMMENDATIONS } from '../draft/submission';
import type { RowActions } from './criterion-row';
import { DisputeNotice } from './dispute-notice';

interface OverallRowProps {
  place: number;
  answer: Answer;
  dispute: Stored | undefined;
  problems: readonly Problem[];
  isHere: boolean;
  actions: Pick<RowActions, 'rate' | 'settle'>;
}

export const OverallRow = memo(function OverallRow(props: OverallRowProps) {
  const { place, answer, dispute, problems, isHere, actions } = props;
  return (
    <div className={isHere ? 'overall here' : 'overall'} data-place={place}>
      <RadioGroup
        value={answer.level === null ? null : String(answer.level)}
        onChange={(chosen) => {
          const level = Number(chosen);
          if (isLevel(level)) actions.rate(place, level);
        }}
      >
        <Label>Overall, in your own judgement</Label>
        <p className="xs faint">Asked last, so that it follows the criteria. It is not computed from them.</p>
        <div className="opts">
          {RECOMMENDATIONS.map(({ level, words }) => (
            <Radio key={level} value={String(level)} className="btn">
              {words} <Kbd keys={String(level)} />
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {problems.map((problem) => (
        <p key={problem.message} className="cr-problem">
          {problem.message}
        </p>
      ))}
      {dispute && (
        <DisputeNotice
          position={OVERALL}
          mine={answer}
          theirs={dispute}
          onSettle={(choice) => actions.settle(place, choice)}
        />
      )}
    </div>
  );
});
