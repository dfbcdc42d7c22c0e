import { moveProblem } from './move-problem';
import type { PlannedStage } from './rows';

const LOOP: PlannedStage = {
  __typename: 'Stage',
  id: 'stg_loop',
  title: 'Loop',
  kind: 'INTERVIEW',
  activeApplications: 1,
};

describe('why somebody was not moved', () => {
  it('shows where a colleague has moved them', () => {
    const conflict = { __typename: 'Conflict' as const, revision: 3 };
    const values = [{ field: 'stageId', value: 'stg_loop' }];
    expect(moveProblem('Priya Raman', { kind: 'conflict', conflict: { ...conflict, values } }, [LOOP])).toBe(
      'Priya Raman: a colleague changed this application meanwhile. It is at Loop now.',
    );
    expect(moveProblem('Priya Raman', { kind: 'conflict', conflict: { ...conflict, values } }, [])).toBe(
      'Priya Raman: a colleague changed this application meanwhile.',
    );
  });

  it('says everything that was refused', () => {
    const problems = [
      { code: 'WRONG_STATE', message: 'The job is paused.', path: [] },
      { code: 'INVALID_VALUE', message: 'The application is at this stage already.', path: ['stageId'] },
    ];
    expect(moveProblem('Elif Kaya', { kind: 'refused', problems }, [])).toBe(
      'Elif Kaya: The job is paused. The application is at this stage already.',
    );
  });

  it('tells an unreachable server from a failed one', () => {
    expect(moveProblem('Elif Kaya', { kind: 'failed', isOffline: true }, [])).toContain('cannot be reached');
    expect(moveProblem('Elif Kaya', { kind: 'failed', isOffline: false }, [])).toContain('nothing twice');
  });
});
