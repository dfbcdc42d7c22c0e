import { formatScore, intervalOf } from '../../ui/format';
import { Panel } from '../../ui/panel';
import { ScoreStrip } from '../../ui/score-strip';
import { ScoreValue } from '../../ui/score-value';
import { PlumbAxis } from './plumb-axis';
import type { DebriefedApplication } from './view';

type Score = NonNullable<DebriefedApplication['score']>;

/** What the score rests on. Where nobody has worked out how sure it is, that is said. */
const basisText = (score: Score): string => {
  const people = score.raters === 1 ? '1 person' : `${score.raters} people`;
  const rest = `Rests on ${people} and ${Math.round(score.observedShare * 100)}% of the weight.`;
  return intervalOf(score) ? rest : `${rest} How sure it is, is not known yet.`;
};

export function ScorePanel({ application }: { application: DebriefedApplication }) {
  const { score, debrief } = application;
  return (
    <Panel title="Score" padded>
      {score ? (
        <>
          <p>
            <ScoreValue
              score={score.value}
              interval={intervalOf(score)}
              scorecards={score.scorecards}
              large
            />
          </p>
          <div className="score-axis">
            <ScoreStrip
              score={score.value}
              interval={intervalOf(score)}
              scorecards={score.scorecards}
              reference={debrief.targetScore}
            />
            <PlumbAxis at={debrief.targetScore} />
          </div>
          <p className="sm dim">{basisText(score)} It advises; a person decides.</p>
        </>
      ) : (
        <ScoreValue
          score={null}
          reason={`No score: less than 60% of the weight was observed. The role asks ${formatScore(debrief.targetScore)}.`}
        />
      )}
    </Panel>
  );
}
