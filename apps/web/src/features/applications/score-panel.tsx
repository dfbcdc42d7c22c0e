import { formatScore, plural } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { ScoreStrip } from '../../ui/score-strip';
import { ScoreValue } from '../../ui/score-value';
import type { Application } from './types';

/** The score with its interval and what it rests on; a sentence where the server gives none. */
export function ScorePanel({ application }: { application: Application }) {
  const { score, job } = application;
  if (score === undefined) return null;
  return (
    <Panel title="Score" padded>
      {score ? (
        <Score score={score} target={job.targetScore} />
      ) : (
        <p className="sm dim">{noScoreText(application)}</p>
      )}
    </Panel>
  );
}

type Given = NonNullable<Application['score']>;

function Score({ score, target }: { score: Given; target: number }) {
  const { value, intervalLow: low, intervalHigh: high, raters, scorecards, observedShare } = score;
  const interval = low !== null && high !== null ? { low, high } : null;
  const share = Math.round(observedShare * 100);
  return (
    <div className="stack-2">
      <ScoreValue score={value} interval={interval} scorecards={scorecards} large />
      <ScoreStrip score={value} interval={interval} reference={target} scorecards={scorecards} />
      <p className="xs faint">
        {plural(raters, 'rater')}, {share}% of the weight observed. The line is what the role asks for,{' '}
        {formatScore(target)}.{interval === null && ' Its interval is not known yet.'}
      </p>
    </div>
  );
}

const noScoreText = ({ rounds }: Application): string =>
  rounds.some(({ state }) => state === 'RELEASED')
    ? 'No score yet: less than 60% of the weight was observed in what you may read.'
    : 'No score yet. It appears when a round is released and at least 60% of the weight was observed.';
