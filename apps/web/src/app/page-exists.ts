import { ROUTE_PATHS } from './routes';

export const pageExists = (path: string): boolean => ROUTE_PATHS.some((known) => known === path);
