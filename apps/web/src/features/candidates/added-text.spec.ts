import { addedText } from './added-text';

describe('what is said once a candidate is added', () => {
  it('names the job when one was applied for', () => {
    expect(addedText('Ada Byron')).toBe('Ada Byron is added.');
    expect(addedText('Ada Byron', { kind: 'done', value: { job: { title: 'AI engineer' } } })).toBe(
      'Ada Byron is added and applies for AI engineer.',
    );
  });

  it('says that the person is there although the application is not, and why', () => {
    const problems = [{ code: 'WRONG_STATE', message: 'The job is paused.', path: ['jobId'] }];
    expect(addedText('Ada Byron', { kind: 'refused', problems })).toBe(
      'Ada Byron is added. The application was refused: The job is paused.',
    );
    expect(addedText('Ada Byron', { kind: 'failed', isOffline: true })).toMatch(/is added\. .* try it again/);
  });
});
