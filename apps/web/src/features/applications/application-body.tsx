import { AboutPanel } from './about-panel';
import type { Acts } from './acts';
import { CoveragePanel } from './coverage-panel';
import { DecisionPanel } from './decision-panel';
import { OwedNotice } from './owed-notice';
import { PlanPanel } from './plan-panel';
import { owedBy } from './round-words';
import { ScorePanel } from './score-panel';
import type { Application } from './types';

interface ApplicationBodyProps {
  application: Application;
  memberId: string;
  now: Date;
  acts: Acts | undefined;
}

export function ApplicationBody({ application, memberId, now, acts }: ApplicationBodyProps) {
  const owed = owedBy(application.rounds, memberId);
  return (
    <>
      {owed !== undefined && <OwedNotice assignmentId={owed} name={application.candidate.fullName} />}
      <div className="cols main-side">
        <div className="stack-4">
          <PlanPanel application={application} memberId={memberId} now={now} acts={acts} />
          <CoveragePanel application={application} />
        </div>
        <aside className="stack-4" aria-label="About this application">
          {owed === undefined && <ScorePanel application={application} />}
          {application.decision && <DecisionPanel decision={application.decision} />}
          <AboutPanel application={application} />
        </aside>
      </div>
    </>
  );
}
