import { PageHead } from '../ui';

export function App() {
  return <PageHead title="Plumbline" />;
}
