import { rolesOf, type Roles } from './roles.js';
import type { RolePasswords } from './init-database.js';

export interface DatabaseUrls {
  readonly migrator: string;
  readonly app: string;
  readonly roles: Roles;
}

/** The connection strings of the two roles that log in, on the same server and database as the administrator's. */
export function databaseUrls(adminUrl: string, passwords: RolePasswords): DatabaseUrls {
  const roles = rolesOf(decodeURIComponent(new URL(adminUrl).pathname.slice(1)));
  const as = (user: string, password: string): string => {
    const url = new URL(adminUrl);
    url.username = encodeURIComponent(user);
    url.password = encodeURIComponent(password);
    return url.toString();
  };
  return { migrator: as(roles.migrator, passwords.migrator), app: as(roles.app, passwords.app), roles };
}
