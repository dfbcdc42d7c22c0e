import { aStage } from './examples';
import { applicationSides, assignmentSides, interviewSides } from './sides';

const values = (fields: Record<string, string | null>) =>
  Object.entries(fields).map(([field, value]) => ({ field, value }));

describe('both sides of a conflict', () => {
  it('tell where an application stands now', () => {
    const theirs = values({ stageId: 'stage_1', state: 'rejected', disposition: 'No visa' });
    expect(applicationSides('move to Debrief', [aStage()], theirs)).toEqual([
      { label: 'Application', mine: 'move to Debrief', theirs: 'rejected, at Deep dive, No visa' },
    ]);
  });

  it('leave out a stage that the page does not know yet', () => {
    const theirs = values({ stageId: 'stage_9', state: 'active', disposition: null });
    expect(applicationSides('reject', [aStage()], theirs)[0]?.theirs).toBe('active');
  });

  it('tell when an interview is now, and how it stands', () => {
    const theirs = values({ scheduledAt: '2026-11-20T14:00:00Z', minutes: '45', state: 'no-show' });
    expect(interviewSides('cancel', theirs)[0]?.theirs).toMatch(
      /^no-show, Friday 20 November, .*, 45 minutes$/,
    );
  });

  it('tell that a scorecard came in, was withdrawn, or is due at another time', () => {
    const at = '2026-11-20T14:00:00Z';
    const none = { dueAt: at, submittedAt: null, withdrawnAt: null };
    const theirs = (fields: object) => assignmentSides('withdraw', values({ ...none, ...fields }))[0]?.theirs;
    expect(theirs({ submittedAt: at })).toMatch(/^submitted, /);
    expect(theirs({ withdrawnAt: at })).toMatch(/^withdrawn, /);
    expect(theirs({})).toMatch(/^due Friday 20 November/);
  });
});
