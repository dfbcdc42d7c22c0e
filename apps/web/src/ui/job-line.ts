interface Opening {
  title: string;
  placementTitle: string;
  seniority: string;
}

/** 'AI engineer, Product, senior': what somebody applied for, in one line. */
export const jobLine = ({ title, placementTitle, seniority }: Opening): string =>
  `${title}, ${placementTitle}, ${seniority.toLowerCase()}`;
