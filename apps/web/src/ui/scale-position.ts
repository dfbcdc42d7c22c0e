/** Where a value of a scale lies, as an svg percentage; the whole scale is drawn, never a part that makes differences look large. */
export const positionOn = (value: number, [low, high]: readonly [number, number]): string => {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return `${Number((share * 100).toFixed(2))}%`;
};
