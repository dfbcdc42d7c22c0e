import type { Interview, PanelAssignment } from './types';

/** What a recruiter can begin on this page; each opens a dialog. */
export type OpenAct =
  | { kind: 'schedule' }
  | { kind: 'end'; state: 'REJECTED' | 'WITHDRAWN' | 'HIRED' }
  | { kind: 'move-interview'; interview: Interview }
  | { kind: 'fall-through'; interview: Interview; state: 'CANCELLED' | 'NO_SHOW' }
  | { kind: 'add-interviewer'; interview: Interview }
  | { kind: 'withdraw'; assignment: PanelAssignment }
  | { kind: 'deadline'; assignment: PanelAssignment };

/** Done at once, without a question: it can be taken back. */
export type DirectAct =
  | { kind: 'move'; stageId: string }
  | { kind: 'reopen' }
  | { kind: 'interview'; interview: Interview; state: 'HELD' | 'PLANNED' };

/** Given to the parts of the page that offer acts; absent for those who only read. */
export interface Acts {
  open: (act: OpenAct) => void;
  direct: (act: DirectAct) => void;
}
