import { NORTHWATER, RATING_STYLES } from '../content/northwater.js';
import { applicantAt } from '../engine/applicants.js';
import { Course, type Interviewer } from '../engine/course.js';
import { HOUR, MINUTE } from '../engine/demo-clock.js';
import { openJob, publishRubrics } from '../engine/jobs.js';
import { type DemoOrganization, found, personOf } from '../engine/organization.js';

export function tellNorthwater(now: Date): DemoOrganization {
  const organization = found(NORTHWATER, now);
  const rubrics = publishRubrics(organization, NORTHWATER.foundedDaysAgo);
  const job = openJob(organization, rubrics, {
    title: 'AI engineer',
    rubric: 'ai-engineer',
    placement: 'product',
    seniority: 'senior',
    manager: 'manager',
    recruiter: 'recruiter',
    openedDaysAgo: 32,
  });
  const { clock } = organization;
  const rater = (key: string): Interviewer => ({
    ...personOf(organization, key),
    style: RATING_STYLES[key] ?? { severity: 0 },
  });
  const [ana, tomasz] = [rater('interviewer'), rater('interviewer2')];
  const screen = job.stages[1];
  if (!screen) throw new RangeError('The plan has no interview.');
  for (const place of [0, 1, 2, 3]) {
    const course = new Course(organization, job, applicantAt(place, 27), clock.workday(-20 + place, '08:40'));
    course.moveTo(screen, clock.workday(-14 + place, '11:00'));
    const at = [
      clock.fromNow(-150 * MINUTE),
      clock.day(-1, '10:00'),
      clock.day(1, '10:00'),
      clock.workday(-9, '14:00'),
    ][place];
    if (!at) continue;
    const meeting = course.book({
      stage: screen,
      at,
      panel: [ana, tomasz],
      bookedAt: clock.workday(-13, '12:00'),
    });
    if (place === 2) continue;
    course.tell(meeting, 'held', new Date(meeting.endsAt.getTime() + 10 * MINUTE));
    const [first, second] = meeting.seats;
    if (first && place !== 0) course.submit(first, new Date(meeting.endsAt.getTime() + HOUR));
    if (second && place === 3) course.submit(second, new Date(meeting.endsAt.getTime() + 5 * HOUR));
    course.release(1);
  }
  return organization;
}
