import { jobOptionText, jobSeatText } from './job-words';

describe('a job in a few words', () => {
  const job = { title: 'AI engineer', placementTitle: 'Product', seniority: 'SENIOR' } as const;

  it('says where it sits and how much it asks', () => {
    expect(jobSeatText(job)).toBe('Product, senior');
    expect(jobOptionText(job)).toBe('AI engineer · Product, senior');
  });
});
