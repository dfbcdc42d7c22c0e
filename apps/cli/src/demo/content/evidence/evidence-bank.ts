/** What interviewers write of one competency at low (1, 2), middle (3) and high (4, 5) levels. */
export interface EvidenceBank {
  readonly low: Remarks;
  readonly mid: Remarks;
  readonly high: Remarks;
}

/** A card says one thing that was seen or heard, and often one thing more. `[a|b]` stands for one of them. */
export interface Remarks {
  readonly seen: readonly string[];
  readonly more: readonly string[];
}
