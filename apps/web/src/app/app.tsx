import { RouterProvider } from '@tanstack/react-router';
import { Provider } from 'urql';
import { ToastRegion } from '../ui/toast-region';
import { router } from './router';
import { useSession } from './session';

export function App() {
  const { client } = useSession();
  return (
    <Provider value={client}>
      <RouterProvider router={router} />
      <ToastRegion />
    </Provider>
  );
}
