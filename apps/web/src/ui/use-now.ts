import { useEffect, useState } from 'react';

/** What time it is, told anew every so many milliseconds: for words such as 'in 12 minutes'. */
export function useNow(every: number): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
